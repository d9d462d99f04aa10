import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import '../src/define.js';
import { host } from './host.js';
import { inOrder } from './in-order.js';
import { installOddFeeds } from './odd-feeds.js';
import { publicManifest } from './manifest.js';

installOddFeeds();
setCustomElementsManifest(publicManifest);

const toolbar = (title: string, icon: string, items: Record<string, string>): object => ({
  toolbar: { title, icon, dynamicTitle: true, items: Object.entries(items).map(([value, label]) => ({ value, title: label })) },
});

const preview: Preview = {
  argTypesEnhancers: [inOrder],
  decorators: [host],
  initialGlobals: { feed: 'demo/feed.json', theme: 'system', language: 'id', width: 'full' },
  globalTypes: {
    feed: toolbar('Feed', 'database', {
      'demo/feed.json': 'Feed: usual',
      'feeds/one.json': 'Feed: one article',
      'feeds/plain.json': 'Feed: no pictures',
      'feeds/long.json': 'Feed: long texts',
      'feeds/hostile.json': 'Feed: hostile',
      'feeds/english.json': 'Feed: English',
      'feeds/feed.xml': 'Feed: RSS',
      'feeds/empty.json': 'Feed: empty',
      'feeds/gone.json': 'Feed: cannot be had',
    }),
    theme: toolbar('Theme', 'contrast', { system: 'Theme: as the system', light: 'Theme: light', dark: 'Theme: dark' }),
    language: toolbar('Language', 'globe', { id: 'Bahasa Indonesia', en: 'English' }),
    width: toolbar('Width', 'grow', {
      full: 'Width: all there is',
      280: 'Width: 280 px',
      320: 'Width: 320 px',
      640: 'Width: 640 px',
      768: 'Width: 768 px',
      1200: 'Width: 1200 px',
    }),
  },
  parameters: {
    layout: 'fullscreen',
    // Controls are in the order in which the stories name them.
    controls: { expanded: true, sort: 'none' },
    docs: { source: { excludeDecorators: true }, toc: true },
    options: {
      storySort: {
        order: [
          'Panduan',
          ['Mulai dalam satu menit', 'Peragaan', 'Memasang di mana saja', 'OpenSID', 'Blogspot', 'Joomla', 'Plugin pengoptimal', '*'],
          'Elements',
          'In a page',
          'Guides',
        ],
      },
    },
    // The toolbar above replaces these two.
    backgrounds: { disable: true },
    viewport: { disable: true },
  },
};

export default preview;
