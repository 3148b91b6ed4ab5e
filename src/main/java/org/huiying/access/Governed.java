package org.huiying.access;

/** A thing the policy table speaks about: it knows how a person stands to it and in which state it is. */
public interface Governed {

    /** Whether the person stands in this relation to the thing; never asked for {@link Relation#ANY}. */
    boolean relates(Relation relation, Person person);

    /** The name of its state as the policy table writes it. */
    String state();
}
