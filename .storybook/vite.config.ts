/** Storybook builds `src/` directly: this empty file keeps it from using the package's own vite.config.ts. */
export default {};
