/**
 * numfmt, by path: the `exports` of its package.json (4.0.1) name files that the package does not have, so what asks
 * for a CommonJS module, as jest does, would not find it.
 */
export {
  format,
  getFormatFromId,
  isDateFormat,
  isPercentFormat,
  isTextFormat,
  isValidFormat,
  parseValue,
} from '../../node_modules/numfmt/dist/index.mjs';
