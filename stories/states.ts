import type { StoryObj } from '@storybook/web-components-vite';
import { cacheStore } from '../src/feed/feed-store.js';
import { served } from './articles.js';

/*
 * Parts of stories for the states that every element can have. `parameters.status` is the status that the test waits for ("ready" by
 * default); `parameters.console` has parts of the console messages that must appear, and no others may.
 */

export const loading: StoryObj = { args: { feed: 'demo/slow.json' }, parameters: { status: 'loading' } };

export const failed: StoryObj = { args: { feed: 'feeds/gone.json' }, parameters: { status: 'failed', console: ['gone.json'] } };

export const empty: StoryObj = { args: { feed: 'feeds/empty.json' }, parameters: { status: 'empty' } };

/** There is a stored copy from an earlier visit; now the feed can't be loaded. */
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
/** `room` is the width of the test's window in pixels. */
export const wide: StoryObj = { globals: { width: '1200' }, parameters: { room: 1280 } };
export const dark: StoryObj = { globals: { theme: 'dark' } };
export const english: StoryObj = { globals: { language: 'en', feed: 'feeds/english.json' } };
export const rightToLeft: StoryObj = { parameters: { page: { lang: 'ar', dir: 'rtl' } } };

/** A page with its own typeface, size and colours, which the widgets inherit. */
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
