/** How the page within the sign-off view differs from the readers': no site around it, and the marks of the review. */
export const pageStyle = `
.site-header, .site-footer, .skip-link, .preview-note, .read-alone { display: none }
::highlight(changed) { background-color: color-mix(in srgb, #2f9e57 30%, transparent) }
::highlight(query) { background-color: color-mix(in srgb, #e0a100 35%, transparent) }
::highlight(finding) { text-decoration: underline wavy 1.5px #d1491f }
::highlight(current) { background-color: #ffd94a; color: #1e1b17 }
@media (max-width: 40rem) {
  #main { padding-inline: 1.75rem 1rem }
}
`
