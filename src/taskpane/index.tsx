import { createRoot } from 'react-dom/client';
import { createUseCases } from '../app/createUseCases';
import { createNoticeBoard } from '../app/notices';
import { registerCommands } from '../commands/commands';
import { officeWorkbook } from '../excel/officeWorkbook';
import { tabNamed } from './navigation';
import { Pane } from './Pane';
import type { Surroundings } from './PaneContext';

const surroundings: Surroundings = {
  locale: navigator.language,
  today: () => new Date(),
  officeBackground: () => officeTheme()?.bodyBackgroundColor,
};

/** Excel on the web gives no theme, although the types promise one. */
function officeTheme(): Office.OfficeTheme | undefined {
  return Office.context.officeTheme as Office.OfficeTheme | undefined;
}

const useCases = createUseCases(officeWorkbook);
const notices = createNoticeBoard();
registerCommands({ useCases, gateway: officeWorkbook, notices });

void Office.onReady(() => {
  const container = document.getElementById('pane');
  if (!container) throw new Error('taskpane.html has no element with the id "pane".');
  const firstTab = tabNamed(new URLSearchParams(window.location.search).get('tab'));
  createRoot(container).render(
    <Pane useCases={useCases} surroundings={surroundings} firstTab={firstTab} notices={notices} />,
  );
});
