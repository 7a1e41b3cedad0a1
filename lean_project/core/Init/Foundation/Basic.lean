prelude
import Init.Foundation.OperatorClasses
