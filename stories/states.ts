import type { StoryObj } from '@storybook/web-components-vite';
import { cacheStore } from '../src/feed/feed-store.js';
import { served } from './articles.js';

/*
 * What every element can meet, as pieces of stories. `parameters.status` is the state that the test waits for ("ready"
 * without it), `parameters.console` what the console may say, and must, as parts of its lines.
 */

export const loading: StoryObj = { args: { feed: 'demo/slow.json' }, parameters: { status: 'loading' } };

export const failed: StoryObj = { args: { feed: 'feeds/gone.json' }, parameters: { status: 'failed', console: ['gone.json'] } };

export const empty: StoryObj = { args: { feed: 'feeds/empty.json' }, parameters: { status: 'empty' } };

/** A visit in the past left its copy; now the feed can't be had. */
export const stale: StoryObj = {
  args: { feed: 'feeds/away.json' },
  parameters: { status: 'stale', console: ['away.json'] },
  loaders: [
    async () => {
      const url = served('demo/feed.json');
      const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
      await cacheStore.set(served('feeds/away.json'), {
        body: { bytes, type: 'application/json' },
        url,
        fetched: Date.UTC(2026, 10, 23, 2, 30),
      });
    },
  ],
};

export const narrow: StoryObj = { globals: { width: '280' } };
/** `room` is the width of the test's window. */
export const wide: StoryObj = { globals: { width: '1200' }, parameters: { room: 1280 } };
export const dark: StoryObj = { globals: { theme: 'dark' } };
export const english: StoryObj = { globals: { language: 'en', feed: 'feeds/english.json' } };
export const rightToLeft: StoryObj = { parameters: { page: { lang: 'ar', dir: 'rtl' } } };

/** A page with a typeface, size and colours of its own, of which the widgets know nothing. */
export const hostThemed: StoryObj = {
  decorators: [
    (story) => {
      const page = document.createElement('div');
      page.style.cssText =
        'padding: 20px; background: #fdf3e3; color: #43200d; color-scheme: light; font: 18px/1.6 Georgia, "DejaVu Serif", serif';
      page.append(story() as HTMLElement);
      return page;
    },
  ],
};
