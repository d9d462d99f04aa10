import { expect } from '@open-wc/testing';
import { en } from '../../src/strings/en.js';
import { safeHtml, type SafeHtmlOptions } from '../../src/dom/safe-html.js';

const GIF = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

/** The body of `html` as a page would hold it. */
function body(html: string, more: Partial<SafeHtmlOptions> = {}): HTMLElement {
  const stage = document.createElement('div');
  stage.append(safeHtml(html, { base: 'https://kab.example/berita/a', headingLevel: 1, ...more }) ?? '');
  return stage;
}
const pictures = (html: string): string[] => [...body(html).querySelectorAll('img')].map(({ src }) => src);

describe('the body of an article', () => {
  it('has a plain link for each film, recording and frame, and asks nobody for them', () => {
    const stage = body(
      `<p>Awal</p><figure><iframe src="https://www.youtube.com/embed/x" title="Panen raya"></iframe><figcaption>Film</figcaption></figure>
       <video controls poster="/p.jpg"><source src="/film.mp4">Tidak didukung</video><audio src="/suara.mp3"></audio>
       <iframe data-src="https://open.spotify.com/embed/y" src="about:blank"></iframe><iframe src="//maps.example/m"></iframe><embed src="/lain.mp4">`,
    );
    expect([...stage.querySelectorAll('a')].map((link) => [link.textContent, link.href, link.rel])).to.deep.equal([
      ['Tonton video: Panen raya', 'https://www.youtube.com/embed/x', 'noopener'],
      ['Tonton video', 'https://kab.example/film.mp4', 'noopener'],
      ['Dengarkan audio', 'https://kab.example/suara.mp3', 'noopener'],
      ['Dengarkan audio', 'https://open.spotify.com/embed/y', 'noopener'],
      ['Buka sematan', 'https://maps.example/m', 'noopener'],
      ['Tonton video', 'https://kab.example/lain.mp4', 'noopener'],
    ]);
    expect(stage.querySelector('iframe, video, audio, source, embed, img')).to.equal(null);
    expect(stage.textContent).not.to.contain('Tidak didukung');
    expect(stage.querySelector('figcaption')!.textContent).to.equal('Film');
  });

  it('says so in the language that it is told', () => {
    expect(body('<video src="/f.mp4"></video>', { strings: en }).textContent).to.equal('Watch the video');
  });

  it('leads to no address that is no web page, and to no host that is not allowed', () => {
    for (const html of [
      '<iframe src="javascript:alert(1)"></iframe>',
      '<video src="data:video/mp4,x"></video>',
      '<video hidden><source src="/f.mp4"></video>',
      '<iframe srcdoc="<p>x"></iframe>',
      '<noscript><iframe src="https://www.googletagmanager.com/ns.html" height="0"></iframe></noscript>',
      '<iframe src="https://a.example/" width="0" height="0"></iframe>',
      '<iframe style="display:none" src="https://a.example/"></iframe>',
    ])
      // prettier-ignore
      expect(body(`<p>Isi</p>${html}`).innerHTML, html).to.equal('<p>Isi</p>');
    expect(body('<p>Isi</p><iframe src="https://a.example/"></iframe>', { hosts: 'kab.example' }).innerHTML).to.equal('<p>Isi</p>');
  });

  it('shows pictures that come late, and each once', () => {
    expect(pictures(`<img src="${GIF}" data-src="/a.webp"><noscript><img src="/a.webp"></noscript>`)).to.deep.equal([
      'https://kab.example/a.webp',
    ]);
    expect(pictures(`<img src="${GIF}"><noscript><img src="/a.webp"></noscript>`)).to.deep.equal(['https://kab.example/a.webp']);
    expect(pictures(`<noscript><img src="/a.webp"></noscript><img src="${GIF}" data-src="/a.webp">`)).to.deep.equal([
      'https://kab.example/a.webp',
    ]);
    expect(pictures(`<picture><source data-srcset="/b.avif"><img src="${GIF}" data-src="/a.webp"></picture>`)).to.deep.equal([
      'https://kab.example/a.webp',
    ]);
  });

  it('shows an emoji as text, no counting pixel, and nothing empty in their place', () => {
    expect(
      body(
        '<p>Panen <img class="emoji" alt="🌾" src="https://s.w.org/images/core/emoji/x.png">!</p><p><img src="/p.gif" width="1" height="1"></p><p>&nbsp;</p>',
      ).innerHTML,
    ).to.equal('<p>Panen 🌾!</p>');
    expect(body(`<p>Isi</p><figure><img src="${GIF}"><figcaption>Foto</figcaption></figure>`).innerHTML).to.equal('<p>Isi</p>');
  });

  it('asks nobody for what is not really a tag', () => {
    const stage = body(
      `<p data-x="<img src='https://leak.example/x.png'>" title="<img src=x>">Isi</p><!-- <img src=x> --><![CDATA[<img src=x>]]>`,
    );
    expect(stage.querySelector('img')?.src ?? '').not.to.contain('leak');
    expect(stage.querySelector('p')!.textContent).to.equal('Isi');
  });

  it('shows no shortcodes of plugins that are gone', () => {
    expect(
      body('[vc_row]<p>[vc_column_text css=&#8221;x&#8221;]Satu [1] <b>dua</b> [/vc_column_text]</p>')
        .querySelector('p')!
        .textContent!.trim(),
    ).to.equal('Satu [1] dua');
  });

  it('keeps what a newsroom writes', () => {
    const html =
      '<h2>Judul</h2><p>Satu <b>dua</b> &lt;tiga&gt; &amp; “empat”.</p><ul><li>a</li><li>b</li></ul><blockquote>c</blockquote><table><tbody><tr><td colspan="2">d</td></tr></tbody></table><p><a href="https://kab.example/b">e</a></p>';
    expect(body(html).innerHTML.replaceAll(' rel="noopener"', '')).to.equal(html);
  });

  it('is none when it would stall the page', () => {
    for (const html of [
      '<div>'.repeat(300),
      '<i></b>'.repeat(300),
      '<i>'.repeat(4001),
      '<p>'.repeat(4001),
      'x'.repeat(1_000_001),
      '<img src=/a>'.repeat(4001),
    ])
      expect(safeHtml(`${html}Isi`, { base: 'https://kab.example/', headingLevel: 1 }), html.slice(0, 20)).to.equal(undefined);
    // What is never written weighs nothing.
    expect(body(`<p ${Array.from({ length: 5000 }, (_, i) => `a${i}`).join(' ')}>Isi</p>${'<!--x-->'.repeat(9000)}`).innerHTML).to.equal(
      '<p>Isi</p>',
    );
  });
});
