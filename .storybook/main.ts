import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import { oddFeeds } from './odd-feeds.mjs';

const config: StorybookConfig = {
  stories: ['../stories/guides/*.mdx', '../stories/*.stories.ts'],
  // For the tables in the guides.
  addons: [{ name: '@storybook/addon-docs', options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } } }],
  framework: { name: '@storybook/web-components-vite', options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } } },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  // Each in a subfolder: the demo has an index.html, and so has the storybook.
  staticDirs: [
    { from: '../demo', to: '/demo' },
    { from: '../stories/feeds', to: '/feeds' },
    { from: '../stories/looks', to: '/looks' },
  ],
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), { name: 'odd-feeds', configureServer: ({ middlewares }) => void middlewares.use(oddFeeds()) }],
  }),
};

export default config;
