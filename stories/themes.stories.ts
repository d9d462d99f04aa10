import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';

const meta: Meta = { title: 'Themes' };
export default meta;
type Story = StoryObj;

/** All that a partner's page may show, in one look. */
const page = (look: string): TemplateResult =>
  html`<div class=${look} style="display: grid; gap: 3rem">
    <bwi-news-list heading="Berita Banyuwangi" limit="3" load-more></bwi-news-list>
    <bwi-related-news article-id="kopi-gombengsari-petik-merah" limit="2"></bwi-related-news>
    <bwi-share-bar url="https://kab.example/berita/kopi" headline="Petani Kopi Mulai Petik Merah"></bwi-share-bar>
  </div>`;

/** For a strict design system: square, dense, monochrome. */
export const Square: Story = { render: () => page('square'), parameters: { every: true } };

/** Warm and large, for readers of a village's own site. */
export const Warm: Story = { render: () => page('warm'), parameters: { every: true } };

/** Sets nothing: typeface, size and colours are the page's. */
export const FromItsHost: Story = { render: () => page('host-own'), parameters: { every: true } };
