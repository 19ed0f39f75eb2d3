import type { Sheet, Workbook } from '../sheets/sheet.ts';
import { namespaces } from './namespaces.ts';
import { escapeXml } from './xml.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
export const mediaType = 'application/vnd.oasis.opendocument.spreadsheet';

/** `META-INF/manifest.xml`: the parts, each of XML. */
export const manifestOf = (parts: readonly string[]): string =>
  `${declaration}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mediaType}"/>${parts.map((name) => `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="text/xml"/>`).join('')}</manifest:manifest>\n`;

/** `meta.xml`: the title; no hour is claimed. */
export const metaOf = ({ title }: Workbook): string =>
  `${declaration}<office:document-meta ${namespaces} office:version="1.3"><office:meta><meta:generator>pcp</meta:generator><dc:title>${escapeXml(title)}</dc:title><dc:language>en-GB</dc:language></office:meta></office:document-meta>\n`;

/** `styles.xml`: type, and pages that lie on their side with the words that every page carries. */
export const stylesOf = ({ everyPage }: Workbook): string =>
  `${declaration}<office:document-styles ${namespaces} office:version="1.3"><office:styles><style:default-style style:family="table-cell"><style:text-properties fo:font-family="Calibri, Carlito, sans-serif" fo:font-size="11pt" fo:language="en" fo:country="GB"/></style:default-style><style:style style:name="Default" style:family="table-cell"/></office:styles><office:automatic-styles>${pageLayout('Wide', '')}${pageLayout('Fitted', ' style:scale-to-X="1" style:scale-to-Y="0"')}</office:automatic-styles><office:master-styles>${['Wide', 'Fitted'].map((name) => masterPage(name, everyPage)).join('')}</office:master-styles></office:document-styles>\n`;

const pageLayout = (name: string, scale: string): string =>
  `<style:page-layout style:name="page${name}"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin="1.8cm"${scale}/><style:header-style><style:header-footer-properties fo:min-height="0.7cm" fo:margin-bottom="0.2cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.7cm" fo:margin-top="0.2cm"/></style:footer-style></style:page-layout>`;

const masterPage = (name: string, everyPage: string): string =>
  `<style:master-page style:name="${name}" style:page-layout-name="page${name}"><style:header><text:p>${escapeXml(everyPage)}</text:p></style:header><style:footer><text:p><text:sheet-name>Sheet</text:sheet-name>, page <text:page-number>1</text:page-number> of <text:page-count>1</text:page-count></text:p></style:footer></style:master-page>`;

/** `settings.xml`: the first row of every sheet stays in sight; the first sheet is shown. */
export const settingsOf = ({ sheets }: Workbook): string =>
  `${declaration}<office:document-settings ${namespaces} office:version="1.3"><office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>${item('ViewId', 'string', 'view1')}<config:config-item-map-named config:name="Tables">${sheets.map(frozen).join('')}</config:config-item-map-named>${item('ActiveTable', 'string', escapeXml(sheets[0]?.name ?? ''))}</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>\n`;

const frozen = ({ name }: Sheet): string =>
  `<config:config-item-map-entry config:name="${escapeXml(name)}">${item('VerticalSplitMode', 'short', '2')}${item('VerticalSplitPosition', 'int', '1')}${item('ActiveSplitRange', 'short', '2')}${item('PositionTop', 'int', '0')}${item('PositionBottom', 'int', '1')}</config:config-item-map-entry>`;

const item = (name: string, type: string, value: string): string =>
  `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;
