// The least that a developer writes by hand for cards and a share bar: template strings, escaped, dates by Intl.
import { icons } from './icons.mjs';

export const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** One card. `date` formats, `base` is what relative addresses stand against. */
export const card = (item, date, base) => {
  const day = new Date(item.date_published);
  return `<li><article class="card"><img src="${escape(new URL(item.image, base).href)}" alt="" loading="lazy" decoding="async"><div>
<p class="tag">${escape(item.tags[0])}</p>
<h3><a href="${escape(new URL(item.url, base).href)}">${escape(item.title)}</a></h3>
<p class="summary">${escape(item.summary)}</p>
<p><time datetime="${day.toISOString()}">${date.format(day)}</time></p>
</div></article></li>`;
};

/** Where a press on each button leads. */
export const targets = {
  whatsapp: (url, title) => `https://wa.me/?text=${encodeURIComponent(`${title}\n\n${url}`)}`,
  facebook: (url) => `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}`,
  telegram: (url, title) => `https://t.me/share/url?url=${encodeURIComponent(url)}&text=${encodeURIComponent(title)}`,
  x: (url, title) => `https://x.com/intent/post?url=${encodeURIComponent(url)}&text=${encodeURIComponent(title)}`,
};

export const icon = (name) =>
  `<svg viewBox="0 0 24 24" width="22" fill="none" stroke="currentColor" stroke-width="2"><path d="${icons[name]}"/></svg>`;

export const shareBar = (url, title) =>
  `<h2>Bagikan Artikel</h2><ul class="share">${Object.entries(targets)
    .map(
      ([name, to]) => `<li><a href="${escape(to(url, title))}" target="_blank" rel="noopener" aria-label="${name}">${icon(name)}</a></li>`,
    )
    .join('')}<li><button aria-label="Salin tautan">${icon('copy')}</button></li></ul>`;

export const dates = () => new Intl.DateTimeFormat('id', { dateStyle: 'full', timeZone: 'Asia/Jakarta' });
