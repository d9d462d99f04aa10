import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { controls } from './controls.js';
import { element } from './element.js';
import { count, inside, press, widget } from './page.js';
import * as states from './states.js';

const meta: Meta = {
  title: 'Elements/bwi-news-list',
  component: 'bwi-news-list',
  tags: ['autodocs'],
  render: element('bwi-news-list'),
  args: { heading: 'Berita Banyuwangi', limit: 4, onBwiLoad: fn(), onBwiError: fn(), onBwiOpen: fn() },
  argTypes: { ...controls('news-list') },
};
export default meta;
type Story = StoryObj;

export const Ready: Story = { parameters: { every: true } };
export const Grid: Story = { args: { layout: 'grid' } };
export const Headlines: Story = { args: { layout: 'headlines' } };
export const Ticker: Story = { args: { layout: 'ticker', heading: 'Terkini' } };
export const TickerLongTitles: Story = { args: { layout: 'ticker', feed: 'feeds/long.json' } };
export const TickerWide: Story = { ...states.wide, args: { layout: 'ticker' } };
export const TickerNarrow: Story = { ...states.narrow, args: { layout: 'ticker', feed: 'feeds/long.json' } };
export const TickerDark: Story = { ...states.dark, args: { layout: 'ticker' } };
export const TickerRightToLeft: Story = { ...states.rightToLeft, args: { layout: 'ticker' } };
export const TickerLoading: Story = { ...states.loading, args: { feed: 'demo/slow.json', layout: 'ticker' } };
/** The next headline is announced; the button keeps the focus, under which nothing moves on. */
export const TickerNext: Story = {
  args: { layout: 'ticker' },
  play: async ({ canvasElement }) => {
    await userEvent.click(await inside(canvasElement, '.next'));
    await waitFor(async () => expect(await inside(canvasElement, '[role=status]')).toHaveTextContent(/^2 dari 4: /));
    await expect(widget(canvasElement).shadowRoot!.querySelectorAll('.ticker li')[1]).toHaveClass('current');
  },
};
export const TickerPaused: Story = {
  args: { layout: 'ticker' },
  play: async ({ canvasElement }) => {
    // Who prefers no motion has it paused from the start.
    const button = await inside(canvasElement, '.pause, .play');
    if (button.matches('.pause')) await userEvent.click(button);
    await inside(canvasElement, '.play');
  },
};
/** Asks again by a timer; what is new comes in without moving what is being read. */
export const Refresh: Story = { args: { refresh: '5m' } };
export const Wide: Story = { ...states.wide };
export const WideGrid: Story = { ...states.wide, args: { layout: 'grid' } };
export const WideGridOfThree: Story = { ...states.wide, args: { layout: 'grid', limit: 3 } };
export const WideGridOfFive: Story = { ...states.wide, args: { layout: 'grid', limit: 5 } };
export const Loading: Story = { ...states.loading };
export const LoadingGrid: Story = { ...states.loading, args: { feed: 'demo/slow.json', layout: 'grid' } };
export const Stale: Story = { ...states.stale };
export const Empty: Story = { ...states.empty };
export const Failed: Story = { ...states.failed };
export const FailedWithFallback: Story = {
  ...states.failed,
  args: { feed: 'feeds/gone.json', children: '<a href="https://www.banyuwangikab.go.id/">Baca berita Banyuwangi</a>' },
};
export const OneTag: Story = { args: { tag: 'Pariwisata', heading: 'Pariwisata' } };
export const TagWithoutNews: Story = { args: { tag: 'antariksa' }, parameters: { status: 'empty', console: ['antariksa'] } };
export const TwoFeeds: Story = { args: { feed: 'feeds/one.json feeds/english.json' } };
export const Rss: Story = { args: { feed: 'feeds/feed.xml' } };
export const OneItem: Story = { args: { feed: 'feeds/one.json' } };
export const OneItemGrid: Story = { args: { feed: 'feeds/one.json', layout: 'grid' } };
export const NoPictures: Story = { args: { feed: 'feeds/plain.json' } };
export const NoPicturesGrid: Story = { args: { feed: 'feeds/plain.json', layout: 'grid' } };
export const WithoutPictures: Story = { args: { 'no-image': true } };
export const WithoutSummaries: Story = { args: { 'no-summary': true, layout: 'grid' } };
export const LongTitles: Story = { args: { feed: 'feeds/long.json' } };
export const LongTitlesGrid: Story = { args: { feed: 'feeds/long.json', layout: 'grid' } };
export const HostileHtml: Story = {
  args: { feed: 'feeds/hostile.json' },
  play: async ({ canvasElement }) => {
    await inside(canvasElement, '.link');
    await expect(document.title).not.toBe('broken in');
    await expect(count(canvasElement, '[href^="javascript:"], [src^="javascript:"]')).toBe(0);
  },
};
export const Narrow: Story = { ...states.narrow };
export const NarrowGrid: Story = { ...states.narrow, args: { layout: 'grid' } };
export const NarrowLongTitles: Story = { ...states.narrow, args: { feed: 'feeds/long.json' } };
export const Dark: Story = { ...states.dark, args: { layout: 'grid' } };
export const RightToLeft: Story = { ...states.rightToLeft };
export const English: Story = { ...states.english, args: { heading: 'News of Banyuwangi' } };
export const HostThemed: Story = { ...states.hostThemed };

/** Headlines lead to a page of the partner's own; the source line still leads to the publisher. */
export const OwnPage: Story = {
  args: { link: 'artikel.html?id={id}' },
  play: async ({ canvasElement }) => {
    await expect(((await inside(canvasElement, '.link')) as HTMLAnchorElement).href).toMatch(/\/artikel\.html\?id=[\w-]+$/);
  },
};

/** The focus stays on the button while there are more articles, else it moves to the first new article. */
export const LoadMore: Story = {
  args: { feed: 'feeds/page-1.json', limit: 3, 'load-more': true },
  play: async ({ canvasElement }) => {
    const more = await inside(canvasElement, 'button.more');
    await expect(count(canvasElement, '.link')).toBe(3);
    await userEvent.click(more);
    await waitFor(() => expect(count(canvasElement, '.link')).toBe(6));
    await waitFor(() => expect(count(canvasElement, 'button.more')).toBe(0));
    const { shadowRoot } = widget(canvasElement);
    await waitFor(() => expect(shadowRoot!.activeElement).toBe(shadowRoot!.querySelectorAll('.link')[3]));
    await expect(await inside(canvasElement, '[role=status]')).toHaveTextContent('3 berita ditambahkan, total 6.');
  },
};

/** Three more come by themselves; then the button waits. Nothing takes the focus. */
export const LoadMoreByItself: Story = {
  args: { limit: 1, 'load-more': 'auto', 'no-image': true },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(count(canvasElement, '.link')).toBe(4));
    await waitFor(async () => expect(await inside(canvasElement, '[role=status]')).toHaveTextContent('3 berita ditambahkan, total 4.'));
    await expect(count(canvasElement, 'button.more')).toBe(1);
    await expect(widget(canvasElement).shadowRoot!.activeElement).toBe(null);
  },
};

const TABS = 'Pariwisata | Ekonomi | Seni & Budaya | Kesehatan';

/** The arrows go from tab to tab, and the panel keeps its height. */
export const Tabs: Story = {
  args: { tabs: TABS, limit: 3 },
  play: async ({ canvasElement }) => {
    const first = await inside(canvasElement, '[role=tab]');
    const { shadowRoot } = widget(canvasElement);
    first.focus();
    if (!(await press('ArrowRight'))) return;
    await waitFor(() => expect(shadowRoot!.activeElement).toHaveAttribute('aria-selected', 'true'));
    await expect(shadowRoot!.activeElement).toHaveTextContent('Pariwisata');
  },
};
export const TabsOnly: Story = { args: { tabs: TABS, 'tabs-only': true, limit: 3 } };
export const TabsGrid: Story = { ...states.wide, args: { tabs: TABS, layout: 'grid' } };
export const TabsLoading: Story = { ...states.loading, args: { feed: 'demo/slow.json', tabs: TABS } };
export const NarrowTabs: Story = {
  ...states.narrow,
  args: { tabs: TABS, limit: 3 },
  play: async ({ canvasElement }) => {
    await inside(canvasElement, '[role=tab]');
    const tabs = widget(canvasElement).shadowRoot!.querySelectorAll<HTMLElement>('[role=tab]');
    await userEvent.click([...tabs].at(-1)!);
    await waitFor(() => expect(tabs[4]).toHaveAttribute('aria-selected', 'true'));
  },
};
export const DarkTabs: Story = { ...states.dark, args: { tabs: TABS, limit: 3 } };
export const RightToLeftTabs: Story = { ...states.rightToLeft, args: { tabs: TABS, limit: 3 } };
export const EnglishTabs: Story = { ...states.english, args: { tabs: 'Tourism | Economy', limit: 3 } };
/** The others stay where they are. */
export const TabWithoutNews: Story = {
  args: { tabs: 'Antariksa | Pariwisata', limit: 2 },
  play: async ({ canvasElement }) => {
    await inside(canvasElement, '[role=tab]');
    await userEvent.click(widget(canvasElement).shadowRoot!.querySelectorAll('[role=tab]')[1]!);
    await waitFor(() => expect(count(canvasElement, '.link')).toBe(0));
    await expect(await inside(canvasElement, '[role=tabpanel]')).toHaveTextContent('Belum ada berita di kanal Antariksa.');
  },
};
/** What is typed leaves the articles that have it, and is marked in them. */
export const Search: Story = {
  args: { search: true },
  play: async ({ canvasElement }) => {
    await userEvent.type(await inside(canvasElement, '.query'), 'ijen');
    await waitFor(() => expect(count(canvasElement, 'mark')).toBeGreaterThan(0));
  },
};
export const SearchEmpty: Story = { args: { search: true } };
export const SearchWithoutResult: Story = {
  args: { search: true, feed: 'feeds/page-1.json' },
  play: async ({ canvasElement }) => {
    await userEvent.type(await inside(canvasElement, '.query'), 'antariksa');
    await inside(canvasElement, '.older');
  },
};
/** Nothing is in the older news either: that is said, and there is no button for more. */
export const SearchToTheEnd: Story = {
  args: { search: true, feed: 'feeds/page-1.json' },
  play: async ({ canvasElement }) => {
    await userEvent.type(await inside(canvasElement, '.query'), 'antariksa');
    await userEvent.click(await inside(canvasElement, '.older'));
    await waitFor(() => expect(count(canvasElement, '.older')).toBe(0));
    await expect(await inside(canvasElement, '.looked')).toHaveTextContent('Tidak ada lagi yang ditemukan; semua');
  },
};
export const NarrowSearch: Story = { ...Search, ...states.narrow, args: { search: true } };
export const SearchRightToLeft: Story = { ...Search, ...states.rightToLeft, args: { search: true } };
export const SearchInEnglish: Story = { ...states.english, args: { heading: 'News of Banyuwangi', search: true } };

/** The feed fails once; after a press of the button the focus moves to the first article. */
export const Retry: Story = {
  parameters: { console: ['recovers.json'] },
  render: (args) => element('bwi-news-list')({ ...args, feed: `demo/recovers.json?visit=${Date.now()}` }),
  play: async ({ canvasElement }) => {
    await userEvent.click(await inside(canvasElement, '.retry'));
    const link = await inside(canvasElement, '.link');
    await waitFor(() => expect(widget(canvasElement).shadowRoot!.activeElement).toBe(link));
  },
};

/** Each picture is loaded on tap. */
export const HeldPictures: Story = {
  args: { images: 'tap' },
  play: async ({ canvasElement }) => {
    await userEvent.click(await inside(canvasElement, '.show'));
    await waitFor(() => expect(count(canvasElement, 'img')).toBe(1));
    await expect(count(canvasElement, '.show')).toBe(3);
  },
};
export const NarrowHeldPictures: Story = { ...states.narrow, args: { images: 'tap' } };

/** The publisher's statistics can tell from which site its readers come. */
export const Campaign: Story = {
  args: { campaign: 'desa-contoh', limit: 2 },
  play: async ({ canvasElement }) => {
    await expect((await inside(canvasElement, '.link')).getAttribute('href')).toContain('utm_source=desa-contoh');
  },
};

/** One tab stop for each card, in reading order. */
export const Keyboard: Story = {
  args: { limit: 2, 'load-more': true },
  play: async ({ canvasElement }) => {
    await inside(canvasElement, '.link');
    const { shadowRoot } = widget(canvasElement);
    for (const stop of shadowRoot!.querySelectorAll<HTMLElement>('.link, .foot-line a, .more')) {
      if (!(await press('Tab'))) return;
      await waitFor(() => expect(shadowRoot!.activeElement).toBe(stop));
    }
    await press('Enter');
    await waitFor(() => expect(count(canvasElement, '.link')).toBe(4));
    await expect(shadowRoot!.activeElement).toBe(shadowRoot!.querySelector('.more'));
  },
};
