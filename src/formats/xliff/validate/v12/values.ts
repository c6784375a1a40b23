import {
  eachOf,
  either,
  matching,
  oneOf,
  type ValueType,
  wholeBetween,
} from '../../../xml/grammar/values.js';

/** The vocabularies of XLIFF 1.2 (OASIS, section 2.3); each may be extended by values that begin with `x-`. */
const own = matching('value-list', /^x-\S+$/, 'x-…');
const words = (text: string): string[] => text.split(' ');
const extensible = (text: string): ValueType => either(oneOf(...words(text)), own);

const datatypes =
  'asp c cdf cfm cpp csharp cstring csv database documentfooter documentheader filedialog form html ' +
  'htmlbody ini interleaf javaclass javalistresourcebundle javapropertyresourcebundle javascript ' +
  'jscript layout lisp margin menufile messagefile mif mimetype mo msglib pagefooter pageheader ' +
  'parameters pascal php plaintext po report resources resx rtf sgml sgmldtd svg vbscript warning ' +
  'winres xhtml xml xmldtd xsl xul';
const restypes =
  'auto3state autocheckbox autoradiobutton bedit bitmap button caption cell checkbox ' +
  'checkboxmenuitem checkedlistbox colorchooser combobox comboboxexitem comboboxitem component ' +
  'contextmenu ctext cursor datetimepicker defpushbutton dialog dlginit edit file filechooser fn ' +
  'font footer frame grid groupbox header heading hedit hscrollbar icon iedit keywords label ' +
  'linklabel list listbox listitem ltext menu menubar menuitem menuseparator message monthcalendar ' +
  'numericupdown panel popupmenu pushbox pushbutton radio radiobuttonmenuitem rcdata row rtext ' +
  'scrollpane separator shortcut spinner splitter state3 statusbar string tabcontrol table textbox ' +
  'togglebutton toolbar tooltip trackbar tree uri userbutton usercontrol var versioninfo vscrollbar ' +
  'window';
const states =
  'final needs-adaptation needs-l10n needs-review-adaptation needs-review-l10n needs-review- ' +
  'translation needs-translation new signed-off translated';
const stateQualifiers =
  'exact-match fuzzy-match id-match leveraged-glossary leveraged-inherited leveraged-mt leveraged- ' +
  'repository leveraged-tm mt-suggestion rejected-grammar rejected-inaccurate rejected-length ' +
  'rejected-spelling tm-suggestion';

export const datatype = extensible(datatypes);
export const restype = extensible(restypes);
export const state = extensible(states);
export const stateQualifier = extensible(stateQualifiers);
export const countType = extensible(
  [restypes, datatypes, states, stateQualifiers, 'num-usages repetition total'].join(' '),
);
export const contextType = extensible(
  'database element elementtitle linenumber numparams paramnotes record recordtitle sourcefile',
);
export const markType = extensible(
  'abbrev abbreviated-form abbreviation acronym appellation collocation common-name datetime ' +
    'equation expanded-form formula head-term initialism international-scientific-term ' +
    'internationalism logical-expression materials-management-unit name near-synonym part-number ' +
    'phrase phraseological-unit protected romanized-form seg set-phrase short-form sku standard-text ' +
    'symbol synonym synonymous-phrase term transcribed-form transliterated-form truncated-term ' +
    'variant',
);
export const sizeUnit = extensible('byte char cm col dlgunit em ex glyph in mm percent pixel point row');
export const unit = extensible(
  'bin-unit character glyph instance item line page paragraph placeable segment sentence trans-unit ' +
    'word',
);
export const delimiter = extensible('bold italic underlined link');
export const placeholder = extensible('image pb lb');
export const purpose = eachOf(extensible('information location match'));
export const altTransType = extensible('proposal previous-version rejected reference accepted');
/** “yes”, “no”, or a list of what may be changed. */
export const reformat = eachOf(
  extensible(
    'yes no coord coord-x coord-y coord-cx coord-cy font font-name font-size font-weight css-style style ex-style',
  ),
);
export const priority = wholeBetween(1, 10);
export const mimeType = matching(
  'value-list',
  /^(?:text|multipart|message|application|image|audio|video|model)(?:\/.+)*$/,
  'text/…, image/…, application/…',
);
export const coordinates = matching('value-list', /^(?:(?:-?\d+|#);){3}(?:-?\d+|#)$/, '0;0;10;10, #;#;10;10');
/** XML Schema, dateTime. */
export const dateTime = matching(
  'value-list',
  /^\s*-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?\s*$/,
  '2016-12-05T10:30:00Z',
);
