import {
  cell,
  fieldEnd,
  fieldOf,
  fieldStart,
  p,
  paragraph,
  row,
  run,
  styled,
  table,
  textBox,
  word,
} from './word-parts.ts';

const item = (text: string, list = '1', level = 0) => p(text, { list, level });

/** Styles in other languages and of people's own make; headings that are numbered; lists by style. */
const customStyles = word(
  p('Cynllun y Fro', { style: 'Teitl' }) +
    p('A plan in two languages', { style: 'Istitl' }) +
    p('Lit lanes', { style: 'Rhan' }) +
    p('Lanes are dark from October.', { style: 'NotHead' }) +
    p('What we will do', { style: 'Priority' }) +
    p('And what later', { style: 'Lower' }) +
    p('We will:') +
    p('light lanes', { style: 'Dot' }) +
    p('by schools', { style: 'Dot2' }) +
    p('mend gates', { style: 'Dot' }) +
    p('Gates are mended by hand.', { style: 'ListContinue' }) +
    p('keep watch', { style: 'Dot' }) +
    styled(
      '<w:pStyle w:val="LB"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>',
      run('Not an item.'),
    ) +
    styled('<w:outlineLvl w:val="2"/>', run('Outlined by hand')) +
    p('Bold by its style', { style: 'Lead' }) +
    paragraph(run('Bold by a style of letters', '<w:rStyle w:val="Strong"/>')) +
    paragraph(run('Not bold', '<w:b w:val="0"/>'), { style: 'Lead' }) +
    p('Sound gates', { style: 'berschrift2' }) +
    p('Figure 1: a gate', { style: 'Capsiwn' }) +
    p('No gate waits.', { style: 'Dyfyniad' }),
);

/** Lists that count, stop, go on and begin again. */
const numberedLists = word(
  p('We will:') +
    item('survey lanes', '2') +
    item('north', '2', 1) +
    item('first mile', '2', 2) +
    item('south', '2', 1) +
    item('light lanes', '2') +
    item('east', '2', 1) +
    p('Lamps are bought together.') +
    item('clean lamps', '2') +
    p('The force will:') +
    item('walk lanes', '3') +
    item('count lamps', '3') +
    p('Duties') +
    item('To the panel', '4') +
    item('each year', '4', 1) +
    item('each spring', '4', 1) +
    item('To parishes', '4') +
    item('each month', '4', 1) +
    p('Parishes may:') +
    item('ask', '1') +
    item('in writing', '1', 2) +
    paragraph(`${run('choose')}<w:r><w:br/></w:r>${run('between lanes')}`, { list: '1' }) +
    p('1.\tTyped with a tab') +
    p('2.\tTyped too') +
    p('(a) Typed letter') +
    p('Also marked by signs:') +
    paragraph(`<w:r><w:sym w:font="Wingdings" w:char="F0A7"/></w:r><w:r><w:tab/></w:r>${run('Typed sign')}`),
);

/** Text that was changed and not yet agreed. */
const trackedChanges = word(
  paragraph(
    `${run('We will ')}<w:del w:id="1"><w:r><w:delText>consider lighting</w:delText></w:r></w:del><w:ins w:id="2">${run('light')}</w:ins>${run(' lanes.')}`,
  ) +
    styled('<w:rPr><w:del w:id="3"/></w:rPr>', run('This goes on ')) +
    p('in the next.') +
    styled(
      '<w:rPr><w:del w:id="3"/></w:rPr>',
      `<w:del w:id="4"><w:r><w:delText>All gone.</w:delText></w:r></w:del>`,
    ) +
    `<w:moveFrom w:id="5">${run('Moved away.')}</w:moveFrom>` +
    paragraph(`<w:moveTo w:id="6">${run('Moved to here.')}</w:moveTo>`) +
    table([
      row([cell(p('Action')), cell(p('Lead'))]),
      row([cell(p('Old action')), cell(p('Nobody'))], '<w:del w:id="7"/>'),
      row([cell(p('New action')), cell(p('Force'))], '<w:ins w:id="8"/>'),
    ]) +
    paragraph(
      `${run('A comment')}<w:commentRangeStart w:id="0"/>${run(' hangs here')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${run('.')}`,
    ),
  { 'word/comments.xml': `<w:comments><w:comment w:id="0">${p('Is this so?')}</w:comment></w:comments>` },
);

/** Contents by field without a frame around them, links, references, controls to fill in. */
const fieldsAndControls = word(
  p('Contents', { style: 'TOCHeading' }) +
    paragraph(
      `${fieldStart('TOC \\o "1-3" \\h')}${run('Lanes')}<w:r><w:tab/></w:r>${fieldOf(' PAGEREF _Toc1 \\h ', run('3'))}`,
    ) +
    paragraph(
      `<w:hyperlink w:anchor="_Toc2">${run('Gates')}<w:r><w:tab/></w:r>${fieldOf(' PAGEREF _Toc2 \\h ', run('4'))}</w:hyperlink>`,
    ) +
    paragraph(fieldEnd) +
    p('Lanes', { style: 'Pennawd1' }) +
    paragraph(
      `${run('See ')}${fieldOf(' HYPERLINK "https://example.org" ', run('the survey'))}${run(' and table ')}<w:fldSimple w:instr=" REF t1 \\h "><w:r><w:t>1</w:t></w:r></w:fldSimple>${run('.')}`,
    ) +
    `<w:sdt><w:sdtPr><w:alias w:val="Lead"/></w:sdtPr><w:sdtContent>${p('The force leads.')}</w:sdtContent></w:sdt>` +
    `<w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>${p('Click or tap here to enter text.')}</w:sdtContent></w:sdt>` +
    paragraph(
      `${run('By: ')}<w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent>${run('May 2026')}</w:sdtContent></w:sdt>`,
    ) +
    paragraph(
      `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('☒')}</w:sdtContent></w:sdt>${run(' Agreed by the panel')}`,
    ) +
    paragraph(
      `${run('anti')}<w:r><w:noBreakHyphen/></w:r>${run('social, infor')}<w:r><w:softHyphen/></w:r>${run('mation, soft\u00ADhyphen, ')}<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${run(' 40')}`,
    ) +
    p('Gates', { style: 'Pennawd1' }) +
    paragraph(`${run('Before the break.')}<w:r><w:br w:type="page"/></w:r>${run('After it.')}`) +
    paragraph(
      `${run('A ru')}<w:proofErr w:type="spellStart"/>${run('n that is ')}<w:bookmarkStart w:id="1"/>${run('sp')}${run('lit.')}<w:r><w:lastRenderedPageBreak/></w:r>`,
    ) +
    paragraph(
      `${run('Seen')}${run(' and hidden', '<w:vanish/>')}${run(' and ghostly', '<w:rStyle w:val="Ghost"/>')}${run('.')}`,
    ),
);

/** Boxes: drawn twice, drawn by old programs, grouped, with lists and headings in them. */
const boxes = word(
  p('Lanes', { style: 'Pennawd1' }) +
    paragraph(run('We light lanes.') + textBox(p('Forty lamps by March.'))) +
    paragraph(
      textBox(paragraph(run('In a box', '<w:b/>')) + p('The box says:') + item('one') + item('two')),
    ) +
    paragraph(
      `<w:r><w:pict><v:group><v:shape><v:textbox><w:txbxContent>${p('Old box.')}</w:txbxContent></v:textbox></v:shape></v:group></w:pict></w:r>`,
    ) +
    paragraph(
      `<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><wpg:wgp><wps:wsp><wps:txbx><w:txbxContent>${p('Grouped one.')}</w:txbxContent></wps:txbx></wps:wsp><wps:wsp><wps:txbx><w:txbxContent>${p('Grouped two.')}</w:txbxContent></wps:txbx></wps:wsp></wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
    ) +
    table([row([cell(p('Our pledge', { style: 'berschrift2' }) + p('No gate waits.'))])]) +
    p('We go on.'),
);

/** Tables: merged, nested, with several header rows, begun late, and made to set two texts side by side. */
const tables = word(
  p('Delivery', { style: 'Pennawd1' }) +
    table([
      row(
        [cell(p('Action'), '<w:vMerge w:val="restart"/>'), cell(p('Who'), '<w:gridSpan w:val="2"/>')],
        '<w:tblHeader/>',
      ),
      row([cell(p(''), '<w:vMerge/>'), cell(p('Lead')), cell(p('Partner'))], '<w:tblHeader/>'),
      row([cell(p('Light lanes')), cell(p('Force')), cell(p('Parish'))]),
      row([cell(item('survey') + item('repair')), cell(p('Rural team'), '<w:gridSpan w:val="2"/>')]),
    ]) +
    table([
      row([cell(p('Aim')), cell(p('Measure'))]),
      row([cell(p('Lit lanes'), '<w:vMerge w:val="restart"/>'), cell(p('Lamps'))]),
      row([cell(p(''), '<w:vMerge/>'), cell(p('Walkers'))]),
      row([cell(p('Late')), cell(p('Months'))], ''),
      row([cell(p('Short'))], '<w:gridBefore w:val="1"/>'),
    ]) +
    table([
      row([cell(p('Theme')), cell(p('Detail'))]),
      row([
        cell(p('Gates')),
        cell(
          table([row([cell(p('wood')), cell(p('iron'))]), row([cell(p('ten')), cell(p('twenty'))])]) +
            p('Nested above.'),
        ),
      ]),
    ]) +
    table([
      row([
        cell(p('Left', { style: 'berschrift2' }) + p('We light lanes.') + item('forty')),
        cell(p('Right', { style: 'berschrift2' }) + p('We mend gates.')),
      ]),
    ]) +
    `<w:tbl><w:sdt><w:sdtContent>${row([cell(p('Lead')), cell(p('By when'))])}</w:sdtContent></w:sdt>${row([cell(p('Force')), `<w:sdt><w:sdtContent>${cell(p('May'))}</w:sdtContent></w:sdt>`])}</w:tbl>`,
);

/** Headers said three times, footers with page numbers, notes of several paragraphs, notes at the end. */
const notesAndFurniture = word(
  paragraph(
    `${run('Thefts fell')}<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="2"/></w:r>${run(' by a third.')}<w:r><w:endnoteReference w:id="2"/></w:r>`,
  ) +
    p('We will:') +
    paragraph(`${run('mark plant')}<w:r><w:footnoteReference w:id="3"/></w:r>`, { list: '1' }) +
    item('ask dealers'),
  {
    'word/footnotes.xml': `<w:footnotes><w:footnote w:type="separator" w:id="0">${p('')}</w:footnote><w:footnote w:id="2">${p('Survey, 2024.')}${p('Of forty dealers.')}</w:footnote><w:footnote w:id="3">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(' By May.')}`)}</w:footnote></w:footnotes>`,
    'word/endnotes.xml': `<w:endnotes><w:endnote w:id="2">${p('Told at the panel.')}</w:endnote></w:endnotes>`,
    'word/header1.xml': `<w:hdr>${p('Marlshire plan')}</w:hdr>`,
    'word/header2.xml': `<w:hdr>${p('Marlshire plan')}</w:hdr>`,
    'word/footer1.xml': `<w:ftr>${paragraph(`${run('Page ')}${fieldOf(' PAGE ', run('2'))}`)}</w:ftr>`,
    'word/footer2.xml': `<w:ftr><w:sdt><w:sdtContent>${paragraph(fieldOf(' PAGE ', run('1')))}</w:sdtContent></w:sdt></w:ftr>`,
  },
);

/** The Word documents that are read as tests, by the name of what they hold. */
export const wordDocuments: Readonly<Record<string, Uint8Array>> = {
  'custom-styles': customStyles,
  'numbered-lists': numberedLists,
  'tracked-changes': trackedChanges,
  'fields-and-controls': fieldsAndControls,
  boxes,
  tables,
  'notes-and-furniture': notesAndFurniture,
};
