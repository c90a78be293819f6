import { officeClass, scalar } from './officeClass';

/** `Excel.TableStyle`, by its name: one of Excel's own. */
export const tableStyleClass = officeClass<string>(
  'TableStyle',
  {
    name: scalar('1.10', (name) => name, undefined, { partly: "Excel's own styles cannot be renamed." }),
    readOnly: scalar('1.10', () => true),
  },
  { id: (name) => name },
);
