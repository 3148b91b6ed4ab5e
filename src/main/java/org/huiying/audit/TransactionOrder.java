package org.huiying.audit;

import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** Opens the transaction before {@link AuditedActs} runs, so that the act and its audit row commit together. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true, order = 1000)
class TransactionOrder {}
