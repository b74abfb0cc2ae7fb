/** Rule packs: YAML folders in, rules out, every problem with its place and its remedy. */
@NullMarked
package org.heed.pack;

import org.jspecify.annotations.NullMarked;
