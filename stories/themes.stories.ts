import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';

const meta: Meta = { title: 'In a page/Themes' };
export default meta;
type Story = StoryObj;

/** Several widgets of a partner's page in one theme. */
const page = (look: string): TemplateResult =>
  html`<div class=${look} style="display: grid; gap: 3rem">
    <bwi-news-list heading="Berita Banyuwangi" limit="3" load-more></bwi-news-list>
    <bwi-related-news article-id="kopi-gombengsari-petik-merah" limit="2"></bwi-related-news>
    <bwi-share-bar url="https://kab.example/berita/kopi" headline="Petani Kopi Mulai Petik Merah"></bwi-share-bar>
  </div>`;

/** A theme for a strict design system: square, dense, monochrome. */
export const Square: Story = { render: () => page('square'), parameters: { every: true } };

/** A warm theme with large text, for the website of a village. */
export const Warm: Story = { render: () => page('warm'), parameters: { every: true } };

/** No theme: typeface, size and colours are those of the page. */
export const FromItsHost: Story = { render: () => page('host-own'), parameters: { every: true } };
