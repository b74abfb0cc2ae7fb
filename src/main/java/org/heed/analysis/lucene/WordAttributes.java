package org.heed.analysis.lucene;

import java.util.Arrays;
import java.util.Objects;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeReflector;

/**
 * All that Heed's chains keep of a token, in one object. In place of Lucene's own, whose making
 * asks the virtual machine for its settings by reflection: a third of the time of a cold start.
 */
final class WordAttributes extends AttributeImpl
    implements CharTermAttribute, OffsetAttribute, PositionIncrementAttribute, TypeAttribute {

  private char[] chars = new char[64];
  private int length;
  private int start;
  private int end;
  private int increment = 1;
  private String type = DEFAULT_TYPE;

  /** Gives each chain one of these, whatever attributes its filters ask for. */
  static final class Factory extends AttributeFactory {
    @Override
    public AttributeImpl createAttributeInstance(
        Class<? extends org.apache.lucene.util.Attribute> attribute) {
      if (!attribute.isAssignableFrom(WordAttributes.class)) {
        throw new IllegalArgumentException("no filter here may ask for " + attribute.getName());
      }
      return new WordAttributes();
    }
  }

  @Override
  public void copyBuffer(char[] buffer, int offset, int units) {
    resizeBuffer(units);
    System.arraycopy(buffer, offset, chars, 0, units);
    length = units;
  }

  @Override
  public char[] buffer() {
    return chars;
  }

  @Override
  public char[] resizeBuffer(int units) {
    if (chars.length < units) {
      chars = Arrays.copyOf(chars, Math.max(units, 2 * chars.length));
    }
    return chars;
  }

  @Override
  public CharTermAttribute setLength(int units) {
    Objects.checkFromToIndex(0, units, chars.length);
    length = units;
    return this;
  }

  @Override
  public CharTermAttribute setEmpty() {
    length = 0;
    return this;
  }

  @Override
  public CharTermAttribute append(CharSequence text) {
    return append(text, 0, text.length());
  }

  @Override
  public CharTermAttribute append(CharSequence text, int from, int to) {
    resizeBuffer(length + to - from);
    for (int i = from; i < to; i++) {
      chars[length++] = text.charAt(i);
    }
    return this;
  }

  @Override
  public CharTermAttribute append(char c) {
    resizeBuffer(length + 1);
    chars[length++] = c;
    return this;
  }

  @Override
  public CharTermAttribute append(String text) {
    return append(text, 0, text.length());
  }

  @Override
  public CharTermAttribute append(StringBuilder text) {
    return append(text, 0, text.length());
  }

  @Override
  public CharTermAttribute append(CharTermAttribute other) {
    return append(other, 0, other.length());
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return chars[Objects.checkIndex(index, length)];
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    Objects.checkFromToIndex(from, to, length);
    return new String(chars, from, to - from);
  }

  @Override
  public int startOffset() {
    return start;
  }

  @Override
  public int endOffset() {
    return end;
  }

  @Override
  public void setOffset(int newStart, int newEnd) {
    start = newStart;
    end = newEnd;
  }

  @Override
  public void setPositionIncrement(int positions) {
    increment = positions;
  }

  @Override
  public int getPositionIncrement() {
    return increment;
  }

  @Override
  public String type() {
    return type;
  }

  @Override
  public void setType(String newType) {
    type = newType;
  }

  @Override
  public void clear() {
    length = 0;
    start = 0;
    end = 0;
    increment = 1;
    type = DEFAULT_TYPE;
  }

  @Override
  public void copyTo(AttributeImpl target) {
    WordAttributes other = (WordAttributes) target;
    other.copyBuffer(chars, 0, length);
    other.setOffset(start, end);
    other.setPositionIncrement(increment);
    other.setType(type);
  }

  @Override
  public void reflectWith(AttributeReflector reflector) {
    reflector.reflect(CharTermAttribute.class, "term", toString());
    reflector.reflect(OffsetAttribute.class, "startOffset", start);
    reflector.reflect(OffsetAttribute.class, "endOffset", end);
    reflector.reflect(PositionIncrementAttribute.class, "positionIncrement", increment);
    reflector.reflect(TypeAttribute.class, "type", type);
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }
}
