import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import manifest from '../package.json' with { type: 'json' };

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
    // The built scripts, for the demo and for frames; the last two are the folders of a release, which the builder's code names.
    ...['/dist', '/v1', `/${manifest.version}`].map((to) => ({ from: '../dist', to })),
    { from: '../stories/feeds', to: '/feeds' },
    { from: '../stories/looks', to: '/looks' },
  ],
};

export default config;
