/** What draws here: the browser, and how wide the typefaces run that the stories use. */
export async function machine(browser) {
  const page = await browser.newPage();
  const widths = await page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d');
    return ['system-ui', 'Georgia, "DejaVu Serif", serif', '"DejaVu Sans Mono", monospace'].map((family) => {
      pen.font = `100px ${family}`;
      return Math.round(pen.measureText('Berita Banyuwangi').width);
    });
  });
  await page.close();
  // The shell without windows draws the same, and so do security updates, which raise the other numbers.
  const [major] = (await browser.version()).replace('Headless', '').split('.');
  return { browser: major, platform: process.platform, widths };
}
