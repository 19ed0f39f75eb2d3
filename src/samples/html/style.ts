/** Style sheet of the sample web page: no fonts, pictures or scripts from elsewhere. */
export const style = `
:root { --plum: #4a154b; --teal: #0b7285; --gold: #e0a100; --ink: #1d1d1f; }
* { box-sizing: border-box; }
body { margin: 0; font: 17px/1.6 Georgia, "Times New Roman", serif; color: var(--ink); background: #fff; }
.fictional { position: sticky; top: 0; z-index: 1; background: var(--gold); color: #2b0c2c; margin: 0; padding: .5rem 1rem; font: bold 16px/1.4 Arial, sans-serif; text-align: center; }
.cookies { background: #222; color: #fff; padding: .8rem 1.2rem; font: 15px/1.5 Arial, sans-serif; }
.cookies p { margin: 0 0 .5rem; }
.cookies button { font: inherit; padding: .3rem 1rem; margin-right: .5rem; }
header.site { background: var(--plum); color: #fff; padding: 1rem 1.5rem; font-family: Arial, sans-serif; }
header.site a { color: #fff; margin-right: 1.2rem; }
.site-name { font-size: 1.3rem; font-weight: bold; margin: 0 0 .5rem; }
.page { display: grid; grid-template-columns: 16rem minmax(0, 44rem); gap: 3rem; max-width: 68rem; margin: 0 auto; padding: 1.5rem; }
nav.contents { font: 15px/1.5 Arial, sans-serif; border-right: 3px solid var(--gold); padding-right: 1rem; }
nav.contents ol { list-style: none; padding: 0; margin: 0; }
nav.contents li { margin: 0 0 .4rem; }
a { color: var(--teal); }
h1, h2, h3 { font-family: Arial, sans-serif; color: var(--plum); line-height: 1.2; }
h1 { font-size: 2.4rem; margin-top: 0; }
h2 { border-top: 6px solid var(--gold); padding-top: .6rem; margin-top: 3rem; }
h3 { color: var(--teal); }
.pull-quote { float: right; width: 45%; margin: .3rem 0 1rem 1.5rem; border-top: 3px solid var(--gold); border-bottom: 3px solid var(--gold); font: italic 1.3rem/1.35 Georgia, serif; color: var(--plum); }
.pull-quote blockquote { margin: 0; }
.side-box { background: #e3f1f3; border-left: 6px solid var(--teal); padding: .8rem 1.2rem; margin: 1.5rem 0; font: 16px/1.5 Arial, sans-serif; }
.box-title { font-weight: bold; color: var(--teal); margin: 0; }
.numbers { display: flex; flex-wrap: wrap; gap: 1rem; background: var(--teal); color: #fff; padding: 1rem 1.2rem; font-family: Arial, sans-serif; }
.number { flex: 1 1 9rem; margin: 0; }
.number strong { display: block; font-size: 2rem; line-height: 1.2; }
table { border-collapse: collapse; width: 100%; font: 15px/1.45 Arial, sans-serif; margin: 1.5rem 0; clear: both; }
th { background: var(--plum); color: #fff; text-align: left; padding: .5rem .7rem; }
td { border-bottom: 1px solid #c7bcc9; padding: .5rem .7rem; vertical-align: top; }
.notes { font-size: 14px; border-top: 1px solid #999; margin-top: 3rem; }
footer.site { background: #2b0c2c; color: #fff; padding: 1.5rem; font: 15px/1.5 Arial, sans-serif; }
footer.site a { color: #fff; }
@media (max-width: 50rem) { .page { grid-template-columns: minmax(0, 1fr); } nav.contents { border: 0; } .pull-quote { float: none; width: auto; margin-left: 0; } }
@media print { .cookies, nav.contents { display: none; } .page { display: block; } }
`;
