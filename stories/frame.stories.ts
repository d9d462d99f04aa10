import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { served } from './articles.js';

const meta: Meta = {
  title: 'In a page/Frame',
  // The widget is in another page. Without the sandbox of the builder's code: from there a feed must be open to other sites.
  parameters: { outside: true },
  args: { widget: 'news-list', limit: 5, layout: 'list', height: 830, fit: true },
  argTypes: {
    widget: { control: 'select', options: ['news-list', 'article-card'] },
    limit: { control: { type: 'number', min: 1, max: 20 } },
    layout: { control: 'select', options: ['list', 'grid', 'headlines'] },
    height: { control: { type: 'range', min: 120, max: 1400, step: 10 } },
    fit: { control: 'boolean', description: 'Rows are cut to those that there is room for.' },
  },
  render: ({ height, fit, ...attributes }): TemplateResult => {
    const query = new URLSearchParams({ ...attributes, feed: served('demo/feed.json'), ...(fit && { fit: '' }) });
    return html`<iframe
      src=${served(`dist/frame.html?${query}`)}
      title="Berita Banyuwangi"
      width="100%"
      height=${height}
      frameborder="0"
    ></iframe>`;
  },
  // It tells the page its height, whoever listens.
  play: async ({ canvasElement }) => {
    const frame = canvasElement.querySelector('iframe')!;
    const heights: number[] = [];
    addEventListener('message', ({ source, data }) => {
      if (source === frame.contentWindow && data.bwi === 'height') heights.push(data.height);
    });
    await waitFor(() => {
      frame.contentWindow!.postMessage({ bwi: 'height?' }, '*');
      return expect(heights.at(-1)).toBeGreaterThan(100);
    });
  },
};
export default meta;
type Story = StoryObj;

/** As high as the embed builder makes it, in a sidebar. */
export const Sidebar: Story = { globals: { width: '320' } };

/** Too low for all its rows: a link to the publisher stands for the others. */
export const Low: Story = { globals: { width: '320' }, args: { height: 480 } };

export const Headlines: Story = { globals: { width: '320' }, args: { layout: 'headlines', height: 700 } };
