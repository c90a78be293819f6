import { fileURLToPath, URL } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** Where Microsoft wants published add-ins to load office.js from. */
const officeJsOnCdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const rules = [
  {
    test: /\.tsx?$/,
    loader: 'swc-loader',
    options: {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  },
  { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
];

const shared = (mode) => ({
  mode,
  devtool: mode === 'production' ? false : 'source-map',
  module: { rules },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  performance: { hints: false },
});

/**
 * The add-in: the pane, which is also the runtime of the ribbon commands.
 * `officeJs` is the address of the library: the CDN for Excel, `node_modules` for the embedded host.
 */
export const addIn = ({ mode, officeJs = officeJsOnCdn, outputPath = path('./dist') }) => ({
  ...shared(mode),
  name: 'add-in',
  entry: { taskpane: path('./src/taskpane/index.tsx') },
  output: {
    path: outputPath,
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
    publicPath: '',
  },
  plugins: [
    new HtmlPlugin({
      filename: 'taskpane.html',
      template: path('./src/taskpane/taskpane.html'),
      templateParameters: { officeJs },
      chunks: ['taskpane'],
      scriptLoading: 'defer',
    }),
    new MiniCssExtractPlugin(),
    new CopyPlugin({
      patterns: [
        { from: path('./assets/*.png'), to: 'assets/[name][ext]' },
        { from: path('./assets/support.html'), to: 'support.html' },
      ],
    }),
  ],
});

/** The page that plays Excel around the pane. Not part of what is published. */
export const hostPage = ({ mode, outputPath = path('./.cache/host') }) => ({
  ...shared(mode),
  name: 'host',
  entry: { host: path('./host/page/main.ts') },
  output: { path: outputPath, filename: '[name].js', publicPath: '/' },
  plugins: [
    new HtmlPlugin({ filename: 'index.html', template: path('./host/page/index.html'), chunks: ['host'] }),
    new MiniCssExtractPlugin(),
  ],
});
