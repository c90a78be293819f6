import type { PageKind, Sheet } from '../engine';
import { choiceArgument } from './arguments';
import { headerFooterClass } from './HeaderFooter';
import { type Navigation, navigation, officeClass, scalar } from './officeClass';

const states = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;

/** `Excel.HeaderFooterGroup`: headers and footers, of all pages or of first, odd and even ones. */
export const headerFooterGroupClass = officeClass<Sheet>('HeaderFooterGroup', {
  state: scalar(
    '1.9',
    ({ pageLayout }) => pageLayout.textState,
    ({ pageLayout }, value) => {
      pageLayout.textState = choiceArgument(value, states, 'HeaderFooterGroup.state');
    },
  ),
  defaultForAllPages: pages('odd'),
  oddPages: pages('odd'),
  evenPages: pages('even'),
  firstPage: pages('first'),
});

function pages(kind: PageKind): Navigation<Sheet> {
  return navigation('1.9', (sheet) => headerFooterClass.of({ sheet, pages: kind }), {
    ...(kind === 'odd' && {
      assumed: 'Files keep the texts of all pages and of odd pages in one place, and so does the host.',
    }),
  });
}
