import type { CommentArea } from '../comments/CommentArea';
import type { Editor } from '../editing/Editor';
import type { TableDesk } from '../tables/TableDesk';
import type { Workspace } from '../Workspace';
import { dataTab } from './dataTab';
import type { Hands } from './Hands';
import { homeTab } from './homeTab';
import { reviewTab } from './reviewTab';
import { ToolTab } from './ToolTab';
import { viewTab } from './viewTab';

/** What the tools work with. */
export interface ToolParts {
  readonly workspace: Workspace;
  readonly editor: Editor;
  readonly comments: CommentArea;
  readonly tables: TableDesk;
  focusSheet(): void;
  /** Proposes a sum in the active cell. */
  sum(): void;
}

/** The page's own tabs of the ribbon, kept in step with the workbook and the selection. */
export class PageTools {
  readonly tabs: readonly ToolTab[];
  #frame = 0;

  constructor(parts: ToolParts) {
    const hands = handsOf(parts);
    const { workspace, comments, tables } = parts;
    this.tabs = [homeTab(hands), dataTab(hands, tables), reviewTab(hands, comments), viewTab(hands)].map(
      (definition) => new ToolTab(definition),
    );
    for (const tab of this.tabs) {
      tab.onLeave = () => {
        parts.focusSheet();
      };
    }
    comments.onPanel = () => {
      this.#refreshSoon();
    };
    workspace.onSelection(() => {
      this.#refreshSoon();
    });
    workspace.onEvent(() => {
      this.#refreshSoon();
    });
    workspace.onBook(() => {
      this.#refreshSoon();
    });
  }

  /** Once for all that happens before the next picture. */
  #refreshSoon(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      for (const tab of this.tabs) tab.refresh();
    });
  }
}

function handsOf({ workspace, editor, focusSheet, sum }: ToolParts): Hands {
  const whenFree = async (then: () => void | Promise<void>) => {
    if (!(await editor.commit('stay'))) return;
    focusSheet();
    await then();
    if (!editor.session) focusSheet();
  };
  return {
    workspace,
    sum,
    edit: (change) => {
      void whenFree(() => {
        workspace.attempt(() => {
          workspace.book.batch(change);
        });
      });
    },
    act: (action) => {
      void whenFree(action);
    },
  };
}
