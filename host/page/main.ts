import { OfficeConnection } from './OfficeConnection';
import './page.css';
import './titleBar.css';
import './ribbon/ribbon.css';
import './formulaBar.css';
import './grid/grid.css';
import './grid/heads.css';
import './overCells/overCells.css';
import './tables/filterPanel.css';
import './charts/charts.css';
import './taskPane.css';
import './sheetBar.css';
import './dialogs.css';
import './home/home.css';
import './sheets/sheets.css';
import './comments/comments.css';
import './files/files.css';
import './commands/commands.css';
import './editing/editing.css';
import './find/find.css';
import './narrow.css';
import { startHostPage } from './startHostPage';

void startHostPage({
  connect: (book, fileName, page) => new OfficeConnection(book, fileName, page),
});
