import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { controls } from './controls.js';
import { element } from './element.js';
import { inside, press, replaced, widget } from './page.js';
import * as states from './states.js';

const url = 'https://kab.example/berita/kopi';

const meta: Meta = {
  title: 'Elements/bwi-share-bar',
  component: 'bwi-share-bar',
  tags: ['autodocs'],
  render: element('bwi-share-bar'),
  args: { url, headline: 'Petani Kopi Gombengsari Mulai Petik Merah', onBwiShare: fn(), onBwiError: fn() },
  argTypes: { ...controls('share-bar') },
};
export default meta;
type Story = StoryObj;

/** Shares an article of the feed. */
const ofFeed = { url: undefined, headline: undefined, 'article-id': 'kopi-gombengsari-petik-merah' };

export const Ready: Story = { parameters: { every: true } };
export const OfAnArticle: Story = { args: ofFeed };
export const AllTargets: Story = { args: { targets: 'whatsapp facebook telegram x copy line threads linkedin email print' } };
export const FewTargets: Story = { args: { targets: 'whatsapp copy', heading: 'Kabari tetangga' } };
export const UnknownTarget: Story = { args: { targets: 'whatsapp friendster copy' }, parameters: { console: ['friendster'] } };
export const Loading: Story = { ...states.loading, args: { ...ofFeed, feed: 'demo/slow.json' } };
export const Stale: Story = { ...states.stale, args: { ...ofFeed, feed: 'feeds/away.json' } };
export const NotFound: Story = { args: { ...ofFeed, 'article-id': 'tidak-ada' }, parameters: { status: 'empty', console: ['tidak-ada'] } };
export const Failed: Story = { ...states.failed, args: { ...ofFeed, feed: 'feeds/gone.json' } };
export const FailedWithFallback: Story = {
  ...states.failed,
  args: { ...ofFeed, feed: 'feeds/gone.json', children: `<a href="${url}">Alamat berita ini</a>` },
};
export const LongHeading: Story = {
  args: { heading: 'Bagikan Artikel Ini kepada Keluarga, Tetangga, dan Siapa Pun yang Perlu Tahu tentang Jadwal Pengairan Tahun Ini' },
};
export const HostileHtml: Story = {
  args: { heading: '<img src=x onerror="document.title=\'broken in\'">', headline: '<script>document.title="broken in"</script>' },
  play: async ({ canvasElement }) => {
    await inside(canvasElement, '.target');
    await expect(document.title).not.toBe('broken in');
  },
};
export const Narrow: Story = { ...states.narrow };
export const NarrowAllTargets: Story = { ...states.narrow, ...AllTargets };
export const Dark: Story = { ...states.dark };
export const RightToLeft: Story = { ...states.rightToLeft };
export const English: Story = { ...states.english };
export const HostThemed: Story = { ...states.hostThemed };

/** The message covers the page for four seconds, so that nothing moves. */
export const Copy: Story = {
  args: { campaign: 'mitra' },
  play: async ({ canvasElement, args }) => {
    const button = await inside(canvasElement, '[value=copy]');
    const { height } = widget(canvasElement).getBoundingClientRect();
    await userEvent.click(button);
    await expect(args['onBwiShare']).toHaveBeenCalledWith(
      expect.objectContaining({ channel: 'copy', url: `${url}?utm_source=mitra&utm_medium=widget` }),
    );
    await waitFor(async () => expect(await inside(canvasElement, '[role=status].answer')).toHaveTextContent('Tautan disalin'));
    await expect(widget(canvasElement).getBoundingClientRect().height).toBe(height);
  },
};

/** A page that shares in another way cancels the event. */
export const Share: Story = {
  args: { onBwiShare: fn(({ cancel }: { cancel: () => void }) => cancel()) },
  play: async ({ canvasElement, args }) => {
    for (const channel of ['whatsapp', 'facebook', 'telegram', 'x'])
      await userEvent.click(await inside(canvasElement, `[value=${channel}]`));
    await expect(args['onBwiShare']).toHaveBeenCalledTimes(4);
    await expect(args['onBwiShare']).toHaveBeenLastCalledWith(expect.objectContaining({ channel: 'x', url }));
  },
};

export const Keyboard: Story = {
  args: { onBwiShare: fn(({ cancel }: { cancel: () => void }) => cancel()) },
  play: async ({ canvasElement, args }) => {
    await inside(canvasElement, '.target');
    const { shadowRoot } = widget(canvasElement);
    for (const stop of shadowRoot!.querySelectorAll('.target')) {
      if (!(await press('Tab'))) return;
      await expect(shadowRoot!.activeElement).toBe(stop);
    }
    await press('Enter');
    await waitFor(() => expect(args['onBwiShare']).toHaveBeenCalledWith(expect.objectContaining({ channel: 'copy' })));
  },
};

/** If the browser does not allow copying, the address is shown, selected, to be copied by hand. */
export const CopyByHand: Story = {
  beforeEach: () => replaced(navigator.clipboard, 'writeText', () => Promise.reject(new DOMException('Refused', 'NotAllowedError'))),
  play: async ({ canvasElement }) => {
    const exec = replaced(document, 'execCommand', () => false);
    const button = await inside(canvasElement, '[value=copy]');
    await userEvent.click(button);
    const field = await inside(canvasElement, 'input');
    await waitFor(() => expect(widget(canvasElement).shadowRoot!.activeElement).toBe(field));
    exec();
    await expect(field).toHaveValue(url);
    await expect(field.parentElement).toHaveTextContent('Salin tautan ini:');
    const { selectionStart, selectionEnd } = field as HTMLInputElement;
    await expect([selectionStart, selectionEnd]).toEqual([0, url.length]);
  },
};

const sheet = fn(async () => {});

/** Where the system has a share sheet, its button comes first. Here a test double replaces it. */
export const SystemSheet: Story = {
  beforeEach: () => {
    sheet.mockClear();
    return replaced(navigator, 'share', sheet);
  },
  play: async ({ canvasElement, args }) => {
    const button = await inside(canvasElement, '.target');
    await expect(button).toHaveAccessibleName('Bagikan');
    await userEvent.click(button);
    await expect(args['onBwiShare']).toHaveBeenCalledWith(expect.objectContaining({ channel: 'system', url }));
    await expect(sheet).toHaveBeenCalledOnce();
    await expect(sheet).toHaveBeenCalledWith({ title: 'Petani Kopi Gombengsari Mulai Petik Merah', url });
  },
};

/** A reader may close the sheet without sharing: there is no message and no error. */
export const SystemSheetClosed: Story = {
  beforeEach: () => replaced(navigator, 'share', () => Promise.reject(new DOMException('Share canceled', 'AbortError'))),
  play: async ({ canvasElement, args }) => {
    await userEvent.click(await inside(canvasElement, '[value=system]'));
    await expect(args['onBwiShare']).toHaveBeenCalledOnce();
    await expect(await inside(canvasElement, '.answer')).toBeEmptyDOMElement();
  },
};

/** Where the browser refuses the sheet, as in a frame that may not open it, the link is copied, and that is said. */
export const SystemSheetRefused: Story = {
  beforeEach: () => {
    const restore = [
      replaced(navigator, 'share', () => Promise.reject(new DOMException('Refused', 'NotAllowedError'))),
      replaced(navigator.clipboard, 'writeText', async () => {}),
    ];
    return () => restore.forEach((undo) => undo());
  },
  play: async ({ canvasElement }) => {
    const button = await inside(canvasElement, '[value=system]');
    await userEvent.click(button);
    await waitFor(() => expect(button.parentElement).toHaveTextContent('Tautan disalin'));
  },
};
