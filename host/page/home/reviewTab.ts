import { toggleBookProtection, toggleProtection } from '../sheets/protectSheet';
import { activeFormat, type Hands } from './Hands';
import { type ToolTabDefinition, words } from './tool';

/** What Review needs of the comments. */
export interface CommentActions {
  open(kind: 'comment' | 'note'): void;
  go(step: 1 | -1): void;
  togglePanel(): void;
  isPanelShown(): boolean;
}

/** Comments, notes and the protection of sheets. */
export function reviewTab(hands: Hands, comments: CommentActions): ToolTabDefinition {
  const { workspace } = hands;
  const isProtected = () => workspace.sheet.protection.protected;
  return {
    id: 'review',
    label: 'Review',
    groups: [
      {
        label: 'Comments and notes',
        tools: [
          {
            kind: 'button',
            label: 'New comment',
            keys: 'Ctrl+Shift+F2',
            face: words('comment', 'Comment'),
            run: () => {
              comments.open('comment');
            },
          },
          {
            kind: 'button',
            label: 'New or present note',
            keys: 'Shift+F2',
            face: words('note', 'Note'),
            run: () => {
              comments.open('note');
            },
          },
          {
            kind: 'button',
            label: 'Previous comment or note',
            face: words('previous', 'Previous'),
            run: () => {
              comments.go(-1);
            },
          },
          {
            kind: 'button',
            label: 'Next comment or note',
            face: words('next', 'Next'),
            run: () => {
              comments.go(1);
            },
          },
          {
            kind: 'button',
            label: 'Show comments',
            face: words('comments', 'Show comments'),
            isOn: () => comments.isPanelShown(),
            run: () => {
              comments.togglePanel();
            },
          },
        ],
      },
      {
        label: 'Protect',
        tools: [
          {
            kind: 'button',
            label: 'Protect sheet',
            face: words('lock', 'Protect sheet'),
            words: () => (isProtected() ? 'Unprotect sheet' : 'Protect sheet'),
            run: () => {
              hands.act(() => toggleProtection(workspace, workspace.sheet));
            },
          },
          {
            kind: 'button',
            label: 'Protect workbook',
            face: words('book', 'Protect workbook'),
            words: () => (workspace.book.protection.protected ? 'Unprotect workbook' : 'Protect workbook'),
            run: () => {
              hands.act(() => toggleBookProtection(workspace));
            },
          },
          {
            kind: 'button',
            label: 'Locked cells',
            face: words('lock', 'Locked cells'),
            isOn: () => activeFormat(hands).locked,
            run: () => {
              const locked = !activeFormat(hands).locked;
              hands.edit(() => {
                const { sheet, selection } = workspace;
                sheet.assertWritable(selection.area, 'format');
                sheet.setFormat(selection.area, { locked });
              });
            },
          },
        ],
      },
    ],
  };
}
