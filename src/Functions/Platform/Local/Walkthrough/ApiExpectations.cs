using TalentSettlement.Functions.Cases;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>Expectations on an answer that is still to come.</summary>
public static class ApiExpectations
{
    extension(Task<ApiAnswer> coming)
    {
        /// <summary>Insists on a status.</summary>
        /// <param name="status">The HTTP status.</param>
        /// <returns>The answer.</returns>
        public async Task<ApiAnswer> Expect(int status) => (await coming).Expect(status);

        /// <summary>Insists on a problem with exactly these reason codes.</summary>
        /// <param name="status">The HTTP status.</param>
        /// <param name="codes">The reason codes, in any order.</param>
        /// <returns>The answer.</returns>
        public async Task<ApiAnswer> Refused(int status, params string[] codes) => (await coming).Refused(status, codes);

        /// <summary>Insists on an accepted change.</summary>
        /// <returns>Its receipt.</returns>
        public async Task<CaseReceipt> Receipt() => (await coming).Receipt;

        /// <summary>Insists on success.</summary>
        /// <typeparam name="T">The contract of the body.</typeparam>
        /// <returns>The body.</returns>
        public async Task<T> As<T>()
        {
            var answer = await coming;
            return answer.IsSuccess ? answer.As<T>() : throw new ApiException(answer, typeof(T).Name);
        }
    }
}
