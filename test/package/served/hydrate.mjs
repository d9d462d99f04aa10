// The page's script: the support first, then the elements, then the data, all before the first update.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { hydrate } from '@lit-labs/ssr-client';
import { parseFeed } from '../../../dist/feed.js';
import '../../../dist/define.js';
import { page } from './page.mjs';

const news = document.querySelector('#news');
hydrate(page(parseFeed(news.textContent, news.dataset.url).articles), document.querySelector('main'));
