import { OfficeConnection } from './OfficeConnection';
import './page.css';
import { startHostPage } from './startHostPage';

void startHostPage({
  connect: (book, fileName, page) => new OfficeConnection(book, fileName, page),
});
