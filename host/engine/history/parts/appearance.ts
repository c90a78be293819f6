import type { View } from '../../freeze';
import { changeView } from '../../freeze';
import type { Sheet } from '../../Sheet';
import { part, refill } from './Part';

/** Tab, visibility, gridlines, headings, frozen panes, standard sizes, and the filter of cells that are no table. */
export const appearance = part(
  ({ native }: Sheet) => ({
    state: native.state,
    properties: structuredClone(native.properties),
    view: viewOf(native.views[0] as View | undefined),
    autoFilter: structuredClone(native.autoFilter),
  }),
  ({ native }, { state, properties, view, autoFilter }) => {
    native.state = state;
    refill(native.properties, properties);
    const present = native.views[0] as View | undefined;
    const { activeCell, tabSelected } = present ?? {};
    changeView(native, () => ({
      ...structuredClone(view),
      ...(activeCell !== undefined && { activeCell }),
      ...(tabSelected !== undefined && { tabSelected }),
    }));
    native.autoFilter = structuredClone(autoFilter);
  },
);

/** A view without what is selected in it; one that shows everything the usual way is as good as none. */
function viewOf(view: View | undefined): View {
  const shown: View = { state: 'normal', showGridLines: true, showRowColHeaders: true, ...view };
  delete shown.activeCell;
  delete shown.tabSelected;
  return structuredClone(shown);
}
