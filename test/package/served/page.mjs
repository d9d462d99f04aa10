// What the server renders and the browser takes over: the same template, from the same feed.
import { html } from 'lit';

export const page = (articles) =>
  html`<bwi-article-card .article=${articles[0]}></bwi-article-card>
    <bwi-news-list .articles=${articles} limit="3" heading="Berita Banyuwangi" load-more></bwi-news-list>
    <bwi-article .article=${articles[1]}></bwi-article>
    <p>Akhir</p>`;
