/**
 * The identity provider of a standalone start: an OpenID provider whose accounts and signing key
 * stand in files, so that they outlive a restart. A distributed installation uses the
 * organisation's own provider instead; all it must do is put the same claims in its tokens.
 */
@NullMarked
package nl.mijlpaal.standalone.identity;

import org.jspecify.annotations.NullMarked;
