import { NotImplemented } from './NotImplemented';

/** `Excel.IconSet` by the name that files use. */
const publicNames = {
  '3Arrows': 'ThreeArrows',
  '3ArrowsGray': 'ThreeArrowsGray',
  '3Flags': 'ThreeFlags',
  '3TrafficLights1': 'ThreeTrafficLights1',
  '3TrafficLights2': 'ThreeTrafficLights2',
  '3Signs': 'ThreeSigns',
  '3Symbols': 'ThreeSymbols',
  '3Symbols2': 'ThreeSymbols2',
  '4Arrows': 'FourArrows',
  '4ArrowsGray': 'FourArrowsGray',
  '4RedToBlack': 'FourRedToBlack',
  '4Rating': 'FourRating',
  '4TrafficLights': 'FourTrafficLights',
  '5Arrows': 'FiveArrows',
  '5ArrowsGray': 'FiveArrowsGray',
  '5Rating': 'FiveRating',
  '5Quarters': 'FiveQuarters',
  '3Stars': 'ThreeStars',
  '3Triangles': 'ThreeTriangles',
  '5Boxes': 'FiveBoxes',
} as const;

type IconSetName = (typeof publicNames)[keyof typeof publicNames];

export const iconSetNames: readonly IconSetName[] = Object.values(publicNames);

export function publicNameOf(fileName: string): IconSetName {
  const name = Object.entries(publicNames).find(([key]) => key === fileName)?.[1];
  if (name) return name;
  throw new NotImplemented(`the icon set ${fileName}`);
}

export function fileNameOf(name: IconSetName): string {
  const fileName = Object.entries(publicNames).find(([, value]) => value === name)?.[0];
  if (fileName) return fileName;
  throw new NotImplemented(`the icon set ${name}`);
}

/** The first character of a file's name for an icon set is its number of icons. */
export function iconCount(fileName: string): number {
  return Number(fileName.charAt(0));
}
