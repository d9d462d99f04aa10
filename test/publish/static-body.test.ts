import { expect } from '@open-wc/testing';
import { safeHtml } from '../../src/dom/safe-html.js';
import { staticBody } from '../../src/publish/pages/static-body.js';
import { id } from '../../src/strings/id.js';
import { payloads } from '../dom/payloads.js';

const options = { base: 'https://kab.example/berita/umkm/', headingLevel: 1, strings: id, leadPictureUrl: 'https://kab.example/utama.jpg' };

/** What a browser makes of a body for pages. */
function parsed(html: string | undefined): string {
  const { body } = new DOMParser().parseFromString(html ?? '', 'text/html');
  for (const mark of body.querySelectorAll('span.dateline')) mark.replaceWith(...mark.childNodes);
  body.normalize();
  return body.innerHTML;
}

/** The same body as the widgets have it. */
function shown(html: string): string {
  const host = document.createElement('div');
  host.append(safeHtml(html, options) ?? '');
  host.normalize();
  return host.innerHTML;
}

const bodies: readonly string[] = [
  '<p>BANYUWANGI – Satu.</p><h1>Dua</h1><h2>Tiga</h2><p><a href="/a?b=1&amp;c=2">tautan</a></p>',
  '<figure><a href="/utama.jpg"><img src="/utama.jpg"></a><figcaption>Keterangan</figcaption></figure><p>Isi</p>',
  '<figure><img src="/utama.jpg"><p>Kata lain</p></figure><figure><img src="/lain.jpg" srcset="/l-2.jpg 2x, javascript:x 3x" alt="L"><figcaption>K</figcaption></figure>',
  '<p> </p><p>&nbsp;</p><div><p>Tak ditutup <b>tebal<p>Lanjut</div><table><tr><td colspan=2>Sel<td>Dua</table><ul><li>A<li>B</ul>',
  '<blockquote cite="/q">Kutip</blockquote><pre>a  b</pre><del datetime="2021-01-18" cite="javascript:x">x</del><hr>',
  '<iframe src="https://www.youtube.com/embed/x" title="Panen"></iframe><video src="/film.mp4"></video>',
  '<p lang="en" dir="ltr" title="a &quot;b&quot; &lt;c&gt;">x</p><time datetime="2021-01-18">kemarin</time>',
];

describe('the body of an article on a page', () => {
  it('is the one that the widgets show', () => {
    for (const html of bodies) expect(parsed(staticBody(html, options)), html).to.equal(shown(html));
  });

  it('is as safe, whatever is in it', () => {
    for (const payload of payloads) {
      const html = `<p>Awal</p>${payload}<p>Akhir</p>`;
      expect(parsed(staticBody(html, options)), payload).to.equal(shown(html));
    }
  });

  it('marks its dateline', () => {
    expect(staticBody('<p><b>BANYUWANGI</b> x</p>', options)).to.not.contain('dateline');
    expect(staticBody('<p>BANYUWANGI – Satu.</p>', options)).to.equal('<p><span class="dateline">BANYUWANGI</span> – Satu.</p>');
    expect(staticBody('<h2>BANYUWANGI – Satu</h2><p>BANYUWANGI – Satu.</p>', options)).to.not.contain('dateline');
  });

  it('is nothing where nothing is left', () => {
    expect(staticBody('<script>1</script><p> </p>', options)).to.equal(undefined);
    expect(staticBody('<div>'.repeat(300) + 'x', options)).to.equal(undefined);
  });
});
