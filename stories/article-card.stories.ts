import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { article, brokenPicture, english, hostile, longTitle, pictureless } from './articles.js';
import { controls } from './controls.js';
import { element } from './element.js';
import { inside, press } from './page.js';
import * as states from './states.js';

const meta: Meta = {
  title: 'Elements/bwi-article-card',
  component: 'bwi-article-card',
  tags: ['autodocs'],
  render: element('bwi-article-card'),
  args: { onBwiLoad: fn(), onBwiError: fn(), onBwiOpen: fn() },
  argTypes: { ...controls('article-card'), article: { control: 'object' } },
};
export default meta;
type Story = StoryObj;

export const Ready: Story = { parameters: { every: true, photographs: true } };
export const Row: Story = { args: { article, layout: 'row' } };
export const Headline: Story = { args: { article, layout: 'headline' } };
export const OwnPage: Story = { args: { link: '/berita/?id={id}' } };
export const Loading: Story = { ...states.loading };
export const LoadingWithFallback: Story = {
  ...states.loading,
  args: { feed: 'demo/slow.json', children: '<a href="https://www.banyuwangikab.go.id/">Baca berita di portal</a>' },
};
export const Stale: Story = { ...states.stale };
export const Empty: Story = { ...states.empty };
export const NotFound: Story = { args: { 'article-id': 'tidak-ada' }, parameters: { status: 'empty', console: ['tidak-ada'] } };
export const Failed: Story = { ...states.failed };
export const FailedWithFallback: Story = {
  ...states.failed,
  args: { feed: 'feeds/gone.json', children: '<a href="https://www.banyuwangikab.go.id/">Baca berita di portal</a>' },
};
export const NoPicture: Story = { args: { article: pictureless } };
export const BrokenPicture: Story = { args: { article: brokenPicture }, parameters: { console: ['none.svg'] } };
export const WithoutPicture: Story = { args: { article, 'no-image': true } };
export const WithoutSummary: Story = { args: { article, 'no-summary': true } };
export const LongTitle: Story = { args: { article: longTitle } };
export const HostileHtml: Story = {
  args: { article: hostile },
  play: async () => {
    await expect(document.title).not.toBe('broken in');
  },
};
export const Narrow: Story = { ...states.narrow, args: { article } };
export const NarrowRow: Story = { ...states.narrow, args: { article: longTitle, layout: 'row' } };
export const Dark: Story = { ...states.dark, args: { article } };
export const RightToLeft: Story = { ...states.rightToLeft, args: { article, layout: 'row' } };
export const English: Story = { ...states.english, args: { article: english } };
export const HostThemed: Story = { ...states.hostThemed, args: { article } };

/** The picture is loaded on tap; the link of the card is unchanged. */
export const HeldPicture: Story = {
  args: { article, images: 'tap' },
  play: async ({ canvasElement }) => {
    await inside(canvasElement, '.show');
  },
};

/** The link tells screen readers that it opens in a new tab. */
export const NewTab: Story = {
  args: { article, target: '_blank' },
  play: async ({ canvasElement }) => {
    const link = await inside(canvasElement, '.link');
    await expect(link).toHaveTextContent('(buka di tab baru)');
    await expect(link).toHaveAttribute('rel', 'noopener');
  },
};

/** A page that opens articles in another way cancels the event. */
export const Open: Story = {
  args: { article, onBwiOpen: fn(({ cancel }: { cancel: () => void }) => cancel()) },
  play: async ({ canvasElement, args }) => {
    await userEvent.click(await inside(canvasElement, '.link'));
    await expect(args['onBwiOpen']).toHaveBeenCalledOnce();
  },
};

/** One tab stop, with the focus ring around the card; Enter opens the article. */
export const Keyboard: Story = {
  args: { article, onBwiOpen: fn(({ cancel }: { cancel: () => void }) => cancel()) },
  play: async ({ canvasElement, args }) => {
    const link = await inside(canvasElement, '.link');
    if (!(await press('Tab'))) return;
    await waitFor(() => expect(link.matches(':focus-visible')).toBe(true));
    await press('Enter');
    await waitFor(() => expect(args['onBwiOpen']).toHaveBeenCalledOnce());
  },
};
