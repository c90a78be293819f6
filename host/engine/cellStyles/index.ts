export type { CellStyle, StyleParts } from './CellStyle';
export { type CellStyles, cellStylesOf } from './CellStyles';
export { styleSurface } from './styleSurface';
