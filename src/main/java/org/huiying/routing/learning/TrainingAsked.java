package org.huiying.routing.learning;

import java.util.UUID;

/** Somebody asked for a training, or the night did. */
record TrainingAsked(UUID id) {}
