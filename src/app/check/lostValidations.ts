import { cellAddress } from '../../layout/address';
import type { Validation, ValidationRule } from '../../layout/ruleTypes';
import { NO_CHANGES } from '../workbookGateway';
import type { CheckFacts } from './CheckFacts';
import type { ExpectedTable } from './expectedTables';
import type { Found } from './found';
import type { SheetArea } from './inspection';
import { placedValidations } from './placedRules';
import { placesWith } from './SheetPlaces';

const TYPE: Readonly<Record<ValidationRule['kind'], string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  custom: 'Custom',
};

/** The areas in which only certain entries are allowed, each with what is allowed. */
export function validatedAreas(
  tables: readonly ExpectedTable[],
): readonly (SheetArea & { readonly table: string; readonly validation: Validation })[] {
  return placesWith(tables, []).flatMap((places) =>
    placedValidations(places).map((validation) => ({
      sheet: places.sheet ?? '',
      table: places.layout.tables[0]?.name ?? '',
      area: validation.area,
      validation,
    })),
  );
}

/** Sheets on which cells have lost the validation that keeps mistakes out. */
export function lostValidations({
  tables,
  inspection,
}: Pick<CheckFacts, 'tables' | 'inspection'>): readonly Found[] {
  const lost = validatedAreas(tables).filter(
    ({ validation }, index) => inspection.validated[index] !== TYPE[validation.rule.kind],
  );
  const sheets = [...new Set(lost.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet): readonly Found[] => {
    const ofSheet = lost.filter((area) => area.sheet === sheet);
    const [first] = ofSheet;
    if (!first) return [];
    const places = ofSheet.map(({ area, validation }) => ({
      what: validation.title,
      place: {
        sheet,
        address: `${cellAddress(area.row, area.column)}:${cellAddress(area.row + area.rowCount - 1, area.column + area.columnCount - 1)}`,
      },
    }));
    return [
      {
        severity: 'warning',
        what: `${sheet}: cells have lost the rule for what may be typed (${[...new Set(places.map(({ what }) => what))].join(', ')}).`,
        why: 'Without it a mistyped word or number is taken without a question.',
        next: 'Write the rules for entries anew.',
        ...(places[0] && { place: places[0].place }),
        plan: {
          key: `validation ${first.table}`,
          title: 'Write the rules for entries anew',
          steps: places.map(({ what, place }) => ({
            place,
            what: `${what} on ${sheet}`,
            before: 'missing in some cells',
            after: 'all rows; what is typed stays',
          })),
          changes: {
            ...NO_CHANGES,
            rules: [
              {
                sheet,
                remove: [],
                rules: [],
                validations: ofSheet.map(({ validation }) => validation),
                formats: [],
              },
            ],
          },
        },
      },
    ];
  });
}
