import { expect } from '@open-wc/testing';
import { configure } from '../../src/config.js';
import '../../src/define.js';
import { freshUrl, serve, text, until } from '../helpers.js';
import { feedText, item } from '../sample-feed.js';

const WHOLE = { content_html: '<p>Isi yang ada di berkas lain.</p>' };

describe('an article whose text is in a feed of its own', () => {
  let feed: string;
  let body: string;
  let network: ReturnType<typeof serve>;

  /** Shows the article of a feed that says where the text is. */
  function show(answers: Parameters<typeof serve>[0]): HTMLElement & { status: string } {
    network = serve({ [feed]: feedText([item('a', { _bwi: { body: body.replace(location.origin, '') } })]), ...answers });
    const element = document.createElement('bwi-article') as HTMLElement & { status: string };
    element.setAttribute('feed', feed);
    document.body.append(element);
    return element;
  }

  beforeEach(() => {
    feed = freshUrl();
    body = freshUrl();
  });
  afterEach(() => {
    network.restore();
    configure({ hosts: '' });
    document.querySelectorAll('bwi-article').forEach((element) => element.remove());
  });

  it('is shown with that text, which is asked for once', async () => {
    const element = show({ [body]: feedText([item('a', WHOLE)]) });
    await until(() => text(element).includes('Isi yang ada di berkas lain.'));
    expect(text(element)).to.contain('Berita a').and.not.to.contain('Ringkasan a');
    expect(network.requests).to.deep.equal([feed, body]);
  });

  it('is not shown before the text is there', async () => {
    let answer!: (response: Response) => void;
    const element = show({ [body]: () => new Promise((come) => (answer = come)) });
    await until(() => answer);
    expect(element.status).to.equal('loading');
    answer(new Response(feedText([item('a', WHOLE)])));
    await until(() => element.status === 'ready');
  });

  it('is shown with its summary where the text can’t be had, which is told', async () => {
    const errors: string[] = [];
    document.addEventListener('bwi-error', ({ error }) => errors.push(error.code), { once: true });
    const element = show({ [body]: () => new Response('', { status: 404 }) });
    await until(() => text(element).includes('Ringkasan a'));
    expect(element.status).to.equal('ready');
    expect(errors).to.deep.equal(['status']);
  });

  it('is shown with its summary where the page does not allow the text’s host', async () => {
    configure({ hosts: 'kab.example' });
    body = 'https://jahat.example/a.json';
    const element = show({ [body]: feedText([item('a', WHOLE)]) });
    await until(() => text(element).includes('Ringkasan a'));
    expect(network.requests).to.deep.equal([feed]);
  });
});
