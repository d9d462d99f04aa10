import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { served } from './articles.js';

const meta: Meta = {
  title: 'In a page/Self-check',
  parameters: { outside: true },
  args: { page: 'demo/periksa.html' },
  argTypes: { page: { control: 'select', options: ['demo/periksa.html', 'demo/mitra.html'] } },
  render: ({ page }): TemplateResult =>
    html`<iframe src=${served(`${page}?bwi-check`)} title="Halaman mitra" width="100%" height="800" frameborder="0"></iframe>`,
};
export default meta;
type Story = StoryObj;

/** A page with mistakes, and `data-check` on its script tag: what its admin sees. */
export const Mistakes: Story = {};
