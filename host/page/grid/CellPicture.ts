import type { ConditionalBar, ConditionalIcon } from '../../engine';
import type { Rect } from './SheetGeometry';

/** A cell as it is to be drawn. Two pictures with the same `key` look the same, wherever they are. */
export interface CellPicture {
  readonly row: number;
  readonly column: number;
  /** On the sheet, in pixels. */
  readonly rect: Rect;
  readonly text: string;
  /** CSS of the box and of the text in it. */
  readonly boxStyle: string;
  readonly textStyle: string;
  /** A single line of text and nothing else: drawn without inner elements, for speed. */
  readonly isPlain: boolean;
  readonly vertical: 'top' | 'center' | 'bottom';
  /** Of a plain cell, in pixels. */
  readonly lineHeight: number;
  readonly hasBorder: boolean;
  /** How far the text may run over to either side, in pixels; 0 where the neighbour is filled. */
  readonly spillLeft: number;
  readonly spillRight: number;
  /** Whether the grid lines under text that runs over are hidden. */
  readonly coversLines: boolean;
  readonly filter: 'none' | 'idle' | 'filtered';
  readonly remark: 'none' | 'note' | 'comment';
  readonly bar: ConditionalBar | undefined;
  readonly icon: ConditionalIcon | undefined;
  readonly key: string;
}
