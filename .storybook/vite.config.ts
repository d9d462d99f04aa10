/** The storybook takes `src/` as it is; the modes of the package's own vite.config.ts are none of its business. */
export default {};
