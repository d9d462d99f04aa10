import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { controls } from './controls.js';
import { element } from './element.js';
import { count, inside, press, widget } from './page.js';
import * as states from './states.js';

const meta: Meta = {
  title: 'Elements/bwi-related-news',
  component: 'bwi-related-news',
  tags: ['autodocs'],
  render: element('bwi-related-news'),
  args: { 'article-id': 'kopi-gombengsari-petik-merah', onBwiLoad: fn(), onBwiError: fn(), onBwiOpen: fn() },
  argTypes: { ...controls('related-news') },
};
export default meta;
type Story = StoryObj;

export const Ready: Story = { parameters: { every: true } };
export const List: Story = { args: { layout: 'list' } };
export const Headlines: Story = { args: { layout: 'headlines' } };
/** A line under each headline shows why the article is related. */
export const Why: Story = { args: { why: true } };
export const Wide: Story = { ...states.wide };
/** Without `article-id`, news is related to the page's title; the title of this page matches no article. */
export const NothingRelated: Story = { args: { 'article-id': undefined } };
export const Loading: Story = { ...states.loading };
export const Stale: Story = { ...states.stale };
export const Empty: Story = { ...states.empty, args: { feed: 'feeds/empty.json', 'article-id': undefined } };
export const Failed: Story = { ...states.failed };
export const FailedWithFallback: Story = {
  ...states.failed,
  args: { feed: 'feeds/gone.json', children: '<a href="https://www.banyuwangikab.go.id/">Berita Banyuwangi</a>' },
};
export const OneItem: Story = { args: { feed: 'feeds/one.json', 'article-id': undefined } };
export const NoPictures: Story = { args: { feed: 'feeds/plain.json', 'article-id': 'batik-gajah-oling' } };
export const WithoutPictures: Story = { args: { 'no-image': true } };
export const LongTitles: Story = { args: { feed: 'feeds/long.json', 'article-id': 'panjang-4' } };
export const HostileHtml: Story = {
  args: { feed: 'feeds/hostile.json', 'article-id': 'jahat-3' },
  play: async ({ canvasElement }) => {
    await inside(canvasElement, '.link');
    await expect(document.title).not.toBe('broken in');
    await expect(count(canvasElement, '[href^="javascript:"], [src^="javascript:"]')).toBe(0);
  },
};
export const Narrow: Story = { ...states.narrow };
export const Dark: Story = { ...states.dark };
export const RightToLeft: Story = { ...states.rightToLeft };
export const English: Story = { ...states.english, args: { 'article-id': 'turtles' } };
export const HostThemed: Story = { ...states.hostThemed };

export const Open: Story = {
  args: { onBwiOpen: fn(({ cancel }: { cancel: () => void }) => cancel()) },
  play: async ({ canvasElement, args }) => {
    await userEvent.click(await inside(canvasElement, '.link'));
    await expect(args['onBwiOpen']).toHaveBeenCalledOnce();
  },
};

export const Keyboard: Story = {
  play: async ({ canvasElement }) => {
    await inside(canvasElement, '.link');
    const { shadowRoot } = widget(canvasElement);
    for (const stop of shadowRoot!.querySelectorAll('.link')) {
      if (!(await press('Tab'))) return;
      await expect(shadowRoot!.activeElement).toBe(stop);
    }
  },
};
