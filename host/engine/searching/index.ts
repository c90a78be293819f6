export { type DuplicatesRemoved, removeDuplicateRows } from './duplicates';
export { type Direction, edgeFrom, surroundingRegion } from './regions';
export { cellsWithText, replaceText, type SearchCriteria } from './textSearch';
