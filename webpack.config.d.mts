import type { Configuration } from 'webpack';

export function addIn(options: {
  mode: 'development' | 'production';
  officeJs?: string;
  outputPath?: string;
}): Configuration;

export function hostPage(options: { mode: 'development' | 'production'; outputPath?: string }): Configuration;
