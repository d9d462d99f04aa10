import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const src = (path: string): string => file(`src/${path}`);

const minify = { compress: true, mangle: true, codegen: { removeWhitespace: true } } as const;
const plugins = [minifyTemplateLiterals({ include: ['src/**/*.ts'] })];
const build = { outDir: 'dist', emptyOutDir: false, target: 'es2022', reportCompressedSize: false } as const;

const { version } = JSON.parse(readFileSync(file('package.json'), 'utf8')) as { version: string };

/** In the script tag's build the parts come from beside the script. */
const partsBesideScript: Plugin = {
  name: 'parts-beside-script',
  enforce: 'pre',
  resolveId: (id) => (/\/(lazy|article-part|share-part)\.js$/.test(id) ? src(`embed/${id.match(/[^/]+(?=\.js$)/)![0]}.ts`) : null),
};

/**
 * Lit for the script tag: the same templates, a smaller element; its parts render with the templates of bwi.js.
 * Lit writes its version into a global, which a guest in somebody's page must not do.
 */
const lit = (stand: 'lit' | 'lit-in-parts'): Plugin => ({
  name: 'lit-of-script',
  enforce: 'pre',
  resolveId: (id) => (id === 'lit' ? src(`embed/${stand}.ts`) : null),
  transform(code, id) {
    if (!/\/lit-html\/lit-html\.js$/.test(id)) return null;
    const silent = code.replace(/,\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '');
    if (silent === code) this.error('The line that sets litHtmlVersions is not where it was.');
    return { code: silent, map: null };
  },
});

/** A file that bwi.js fetches when a widget needs it: it hands itself over by an event, and leaves nothing behind. */
const part = (name: string, entry: string): UserConfig => ({
  plugins: [partsBesideScript, lit('lit-in-parts'), ...plugins],
  build: {
    ...build,
    lib: { entry: src(entry), formats: ['iife'], name: 'part', fileName: () => name },
    rolldownOptions: {
      output: {
        minify,
        banner: '(()=>{',
        footer: `document.dispatchEvent(new CustomEvent('${name}@${version}',{detail:part}))})();`,
      },
    },
  },
});

/** What `vite build --mode …` makes; `npm run build` makes all. */
const modes: Record<string, UserConfig> = {
  /** The package: ES modules that share their parts. Lit and DOMPurify stay the app's own copies. */
  package: {
    plugins,
    build: {
      ...build,
      emptyOutDir: true,
      lib: { entry: { index: src('index.ts'), define: src('define.ts'), feed: src('feed.ts') }, formats: ['es'] },
      rolldownOptions: { external: [/^lit(\/|$)/, 'dompurify'], output: { minify, chunkFileNames: 'parts/[name].js' } },
    },
  },
  /** The script tag. */
  script: {
    plugins: [partsBesideScript, lit('lit'), ...plugins],
    define: { __VERSION__: JSON.stringify(version) },
    build: {
      ...build,
      lib: { entry: src('embed.ts'), formats: ['iife'], name: 'bwi', fileName: () => 'bwi.js' },
      rolldownOptions: { output: { minify } },
    },
  },
  /** The script tag in one file. */
  all: {
    plugins: [lit('lit'), ...plugins],
    build: {
      ...build,
      lib: { entry: src('embed.ts'), formats: ['iife'], name: 'bwi', fileName: () => 'bwi.all.js' },
      rolldownOptions: { output: { minify } },
    },
  },
  article: part('bwi-article.js', 'elements/article-view.ts'),
  share: part('bwi-share.js', 'elements/share-view.ts'),
  formats: part('bwi-formats.js', 'feed/parse.ts'),
  html: part('bwi-html.js', 'dom/safe-html.ts'),
  related: part('bwi-related.js', 'elements/related-view.ts'),
};

/** Serves the folder as it is, so that the demo uses the built script as a partner would, and prints the demo's addresses. */
const demo: Plugin = {
  name: 'demo',
  configurePreviewServer(server) {
    server.middlewares.use((request, response, next) => {
      if (request.url !== '/') return next();
      response.writeHead(302, { location: '/demo/' }).end();
    });
    const print = server.printUrls;
    server.printUrls = () => {
      print();
      const base = server.resolvedUrls?.local[0] ?? '';
      for (const page of readdirSync(file('demo'))
        .filter((name) => name.endsWith('.html'))
        .sort())
        console.log(`  ${base}demo/${page}`);
    };
  },
};

export default defineConfig(({ mode }) => modes[mode] ?? { appType: 'mpa', plugins: [demo], build: { outDir: '.' } });
