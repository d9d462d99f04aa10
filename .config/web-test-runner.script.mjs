import config from './web-test-runner.mjs';

/** The same tests on what bwi.js has in Lit's place. */
export default {
  ...config,
  plugins: [
    {
      name: 'lit-of-script',
      resolveImport: ({ source, context }) =>
        /^lit$|\/lit-element\.js$/.test(source) && context.path.startsWith('/src/') ? '/src/embed/lit.ts' : undefined,
    },
    ...config.plugins,
  ],
};
