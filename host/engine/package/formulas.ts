import { tokenize } from '@borgar/fx/xlsx';
import { escapeXml, unescapeXml } from './xml';

/**
 * Functions newer than the file format's own list. Files hold them with a prefix, without which Excel shows `#NAME?`.
 * Not among them: NETWORKDAYS.INTL, WORKDAY.INTL, ISO.CEILING, which files hold bare although they came later.
 * Source: "Issue: An _xlfn. prefix is displayed in front of a formula", Microsoft support, and MS-XLSX 2.2.2.
 */
const worksheetFunctions = new Set(['FILTER', 'SORT']);
const newerFunctions = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT ' +
    'BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS ' +
    'CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ' +
    'ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE ' +
    'FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST ' +
    'GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ' +
    'ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT ' +
    'NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC ' +
    'PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE ' +
    'RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST ' +
    'TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT ARRAYTOTEXT VAR.P VAR.S VSTACK ' +
    'WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST ENCODEURL IMAGE'
  ).split(' '),
);

/** A quick look that spares nearly all formulas the tokenizer: a newer function, or a `#` that is no `[#This Row]`. */
const mayNeedPrefix = new RegExp(
  `(?:^|[^\\w.])(?:${[...newerFunctions, ...worksheetFunctions].join('|').replaceAll('.', '\\.')})\\(|(?<!\\[)[#@]`,
  'i',
);

/** The form that a file holds of a stored formula (without `=`): `LET(x,1,x)` becomes `_xlfn.LET(_xlpm.x,1,_xlpm.x)`. */
export function fileFormula(stored: string): string {
  if (!mayNeedPrefix.test(stored)) return stored;
  const tokens = tokenize(stored);
  const variables = variablesOf(tokens);
  const parts: string[] = [];
  const ends = singleEnds(tokens);
  for (const [index, { type, value }] of tokens.entries()) {
    if (type === 'operator' && value === '@') parts.push('_xlfn.SINGLE(');
    else if (type === 'func') parts.push(prefixed(value));
    else if (type === 'range_named' && variables.has(value.toLowerCase())) parts.push(`_xlpm.${value}`);
    else if (type === 'operator' && value === '#' && parts.length > 0)
      parts.push(`_xlfn.ANCHORARRAY(${parts.pop() ?? ''})`);
    else parts.push(value);
    for (let closing = ends.filter((end) => end === index).length; closing > 0; closing -= 1) parts.push(')');
  }
  return parts.join('');
}

/** A formula of a file without its prefixes: `_xlfn.ANCHORARRAY(A1)` becomes `A1#`. */
export function formulaOfFile(text: string): string {
  if (!/_xl/i.test(text)) return text;
  return text
    .replace(/_xlfn\.ANCHORARRAY\(([^()]+)\)/gi, '$1#')
    .replace(/_xlfn\.SINGLE\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))+)\)/gi, '@$1')
    .replace(/\b(?:_xlfn\.|_xlws\.|_xlpm\.)+/gi, '');
}

/** Prefixes the formulas in the XML of a sheet or table. */
export function prefixFormulas(xml: string): string {
  return xml.replace(
    /(<(f|formula|formula1|formula2|calculatedColumnFormula|totalsRowFormula|definedName|xm:f)(?:\s[^>]*)?>)([^<]+)(?=<)/g,
    (whole, tag: string, _name: string, formula: string) => {
      if (!mayNeedPrefix.test(formula) || /\/>$/.test(tag)) return whole;
      const before = unescapeXml(formula);
      const after = fileFormula(before);
      return after === before ? whole : tag + escapeXml(after);
    },
  );
}

function prefixed(name: string): string {
  const upper = name.toUpperCase();
  if (worksheetFunctions.has(upper)) return `_xlfn._xlws.${name}`;
  return newerFunctions.has(upper) ? `_xlfn.${name}` : name;
}

/** The last token of what each `@` stands before: a reference, a name, or a whole call. */
function singleEnds(tokens: readonly { readonly type: string; readonly value: string }[]): number[] {
  return tokens.flatMap(({ type, value }, index) => {
    if (type !== 'operator' || value !== '@') return [];
    const operand = index + 1;
    const opens = tokens[operand]?.type === 'func' ? operand + 1 : operand;
    if (tokens[opens]?.value !== '(') return [operand];
    let depth = 0;
    for (let end = opens; end < tokens.length; end += 1) {
      if (tokens[end]?.type !== 'operator') continue;
      if (tokens[end]?.value === '(') depth += 1;
      if (tokens[end]?.value === ')') depth -= 1;
      if (depth === 0) return [end];
    }
    return [operand];
  });
}

/** The names that LET and LAMBDA declare, in lower case. */
function variablesOf(
  tokens: readonly { readonly type: string; readonly value: string }[],
): ReadonlySet<string> {
  const variables = new Set<string>();
  tokens.forEach((token, index) => {
    const name = token.type === 'func' ? token.value.toUpperCase() : '';
    if (name !== 'LET' && name !== 'LAMBDA') return;
    const starts = argumentStarts(tokens, index + 1);
    // The last argument is what is calculated; LET's are name and value in turn.
    starts.slice(0, -1).forEach((start, position) => {
      const first = tokens[start];
      if (first?.type === 'range_named' && (name === 'LAMBDA' || position % 2 === 0))
        variables.add(first.value.toLowerCase());
    });
  });
  return variables;
}

/** Where the arguments of a call begin; `open` is the index of its parenthesis. */
function argumentStarts(
  tokens: readonly { readonly type: string; readonly value: string }[],
  open: number,
): number[] {
  const starts = [open + 1];
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    const value = tokens[index]?.type === 'operator' ? tokens[index]?.value : undefined;
    if (value === '(' || value === '{') depth += 1;
    if (value === ')' || value === '}') depth -= 1;
    if (depth === 0) break;
    if (value === ',' && depth === 1) starts.push(index + 1);
  }
  return starts.map((start) => (tokens[start]?.type === 'whitespace' ? start + 1 : start));
}
