export { joinAreas } from './joinAreas';
export { namedAreas, type PlacedArea } from './references';
export { dependentsOf, precedentsOf, type Reach } from './trace';
