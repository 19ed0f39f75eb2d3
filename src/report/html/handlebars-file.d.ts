/** The types of handlebars, for the one file that it also comes as. */
declare module 'handlebars/dist/handlebars.min.js' {
  import Handlebars from 'handlebars';

  export default Handlebars;
}
